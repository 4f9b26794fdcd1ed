package io.ordertochat.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a call against the template it calls, before the provider would refuse it, by the provider's documented rules: variables
 * that count or have names, buttons in their places, and values without line breaks, tabs or more than four spaces in a row.
 * Lengths are counted in UTF-16 units, the stricter reading of "characters". Immutable.
 */
public final class TemplateContract {

    private static final int MAX_HEADER = 60;
    private static final int MAX_BODY = 1024;
    private static final int MAX_ADDRESS = 2_000;
    private static final int MAX_PAYLOAD = 256;
    private static final int MAX_COUPON = 20;
    private static final int MOST_SPACES = 4;

    private final TemplateDefinition definition;
    private final List<String> variables;
    private final List<String> headerVariables;

    /**
     * Reads a template.
     *
     * @param definition the template
     */
    public TemplateContract(TemplateDefinition definition) {
        this.definition = definition;
        this.variables = variables(definition.body());
        this.headerVariables = variables(definition.header().orElse(""));
    }

    /**
     * The variables of the body.
     *
     * @return their names or numbers, each once, as they first stand in the text
     */
    public List<String> variables() {
        return variables;
    }

    /**
     * Checks a call.
     *
     * @param call what is to be sent
     * @return everything that is wrong; empty when the provider has no reason of these to refuse it
     */
    public List<ContentProblem> problems(TemplateCall call) {
        List<ContentProblem> problems = new ArrayList<>();
        checkTemplate(call, problems);
        checkHeader(call.header(), problems);
        checkBody(call.body(), problems);
        checkButtons(call.buttons(), problems);
        return List.copyOf(problems);
    }

    private void checkTemplate(TemplateCall call, List<ContentProblem> problems) {
        if (!call.template().equals(definition.template())) {
            problems.add(new ContentProblem(
                    "template",
                    "other-template",
                    call.template().toString(),
                    definition.template().toString()));
        }
        if (definition.status() != TemplateDefinition.Status.APPROVED) {
            String status = definition.status().name().toLowerCase(Locale.ROOT);
            problems.add(new ContentProblem("template", "not-usable", status, "approved"));
        }
    }

    private void checkHeader(Optional<TemplateValue> value, List<ContentProblem> problems) {
        List<TemplateValue> values = value.map(List::of).orElse(List.of());
        Map<String, String> filled = match("header", headerVariables, values, problems);
        checkLength("header", definition.header().orElse(""), headerVariables, filled, MAX_HEADER, problems);
    }

    private void checkBody(List<TemplateValue> values, List<ContentProblem> problems) {
        Map<String, String> filled = match("body", variables, values, problems);
        checkLength("body", definition.body(), variables, filled, MAX_BODY, problems);
    }

    /** The value of each variable; values that belong to none, and variables without one, are told. */
    private static Map<String, String> match(
            String part, List<String> wanted, List<TemplateValue> values, List<ContentProblem> problems) {
        boolean named = wanted.stream().anyMatch(name -> !isNumber(name));
        if (!named && wanted.size() != values.size()) {
            problems.add(new ContentProblem(part, "wrong-count", count(values.size()), count(wanted.size())));
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            TemplateValue value = values.get(i);
            String where = part + "[" + i + "]";
            checkText(where, value.text(), problems);
            String name = named ? value.name().orElse("") : Integer.toString(i + 1);
            if (named && !wanted.contains(name)) {
                problems.add(new ContentProblem(
                        where, name.isEmpty() ? "no-name" : "unknown-name", name, String.join(", ", wanted)));
            } else if (!named && value.name().isPresent()) {
                problems.add(new ContentProblem(where, "name-not-allowed", name, "values in their order"));
            }
            if (filled.put(name, value.text()) != null) {
                problems.add(new ContentProblem(where, "given-twice", name, "each name once"));
            }
        }
        if (named) {
            wanted.stream()
                    .filter(name -> !filled.containsKey(name))
                    .forEach(name -> problems.add(new ContentProblem(part, "missing", "no value", name)));
        }
        return filled;
    }

    private static void checkText(String where, String text, List<ContentProblem> problems) {
        if (text.isBlank()) {
            problems.add(new ContentProblem(where, "empty", "nothing", "some text"));
        }
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                problems.add(new ContentProblem(where, "line-break", "a line break or tab", "one line"));
                return;
            }
            spaces = c == ' ' ? spaces + 1 : 0;
            if (spaces > MOST_SPACES) {
                problems.add(new ContentProblem(where, "spaces", "more than four spaces in a row", "up to four"));
                return;
            }
        }
    }

    private static void checkLength(
            String part,
            String text,
            List<String> wanted,
            Map<String, String> filled,
            int most,
            List<ContentProblem> problems) {
        int length = text.length();
        for (String name : wanted) {
            String hole = "{{" + name + "}}";
            int times = (text.length() - text.replace(hole, "").length()) / hole.length();
            length += times * (filled.getOrDefault(name, "").length() - hole.length());
        }
        if (length > most) {
            problems.add(new ContentProblem(part, "too-long", count(length) + " characters", "up to " + most));
        }
    }

    private void checkButtons(List<TemplateButton> given, List<ContentProblem> problems) {
        Set<Integer> filled = new LinkedHashSet<>();
        for (TemplateButton button : given) {
            String where = "buttons[" + button.index() + "]";
            boolean exists =
                    button.index() >= 0 && button.index() < definition.buttons().size();
            if (!exists || definition.buttons().get(button.index()) != wanted(button)) {
                String has = exists
                        ? definition.buttons().get(button.index()).name()
                        : count(definition.buttons().size()) + " buttons";
                problems.add(
                        new ContentProblem(where, "other-button", wanted(button).name(), has));
            }
            if (!filled.add(button.index())) {
                problems.add(new ContentProblem(where, "given-twice", count(button.index()), "each button once"));
            }
            checkValue(where, button, problems);
        }
        for (int i = 0; i < definition.buttons().size(); i++) {
            TemplateDefinition.Button button = definition.buttons().get(i);
            boolean needed =
                    button == TemplateDefinition.Button.LINK || button == TemplateDefinition.Button.COUPON_CODE;
            if (needed && !filled.contains(i)) {
                problems.add(new ContentProblem("buttons[" + i + "]", "missing", "no value", button.name()));
            }
        }
    }

    private static void checkValue(String where, TemplateButton button, List<ContentProblem> problems) {
        int length = button.value().length();
        int most = button instanceof TemplateButton.LinkEnd
                ? MAX_ADDRESS
                : button instanceof TemplateButton.QuickReply ? MAX_PAYLOAD : MAX_COUPON;
        if (length == 0 || length > most) {
            problems.add(new ContentProblem(where, "length", count(length) + " characters", "1 to " + most));
        }
        boolean code = button.value().chars().allMatch(TemplateContract::isLetterOrDigit);
        if (button instanceof TemplateButton.CouponCode && !code) {
            problems.add(new ContentProblem(where, "characters", "other signs", "letters A-Z a-z and digits"));
        }
    }

    private static TemplateDefinition.Button wanted(TemplateButton button) {
        if (button instanceof TemplateButton.LinkEnd) {
            return TemplateDefinition.Button.LINK;
        }
        return button instanceof TemplateButton.QuickReply
                ? TemplateDefinition.Button.QUICK_REPLY
                : TemplateDefinition.Button.COUPON_CODE;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> variables(String text) {
        Set<String> found = new LinkedHashSet<>();
        int open = text.indexOf("{{");
        while (open >= 0) {
            int close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            found.add(text.substring(open + 2, close));
            open = text.indexOf("{{", close);
        }
        return List.copyOf(found);
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
