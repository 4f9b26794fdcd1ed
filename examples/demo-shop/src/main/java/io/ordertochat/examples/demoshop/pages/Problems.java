package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormTexts;
import io.ordertochat.http.page.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form: a summary on top, and a sentence at each field. */
final class Problems {

    static final Problems NONE = new Problems(Map.of());

    /** Sentences by the id of the input they belong to. */
    private final Map<String, String> byInput;

    Problems(Map<String, String> byInput) {
        this.byInput = new LinkedHashMap<>(byInput);
    }

    static String sentence(FieldViolation violation, Visit visit) {
        String own = visit.texts().sayOr("problem." + violation.code().code(), "");
        return own.isEmpty() ? FormTexts.message(violation, visit.language().locale()) : own;
    }

    boolean any() {
        return !byInput.isEmpty();
    }

    /** Attributes that tie an input to its hint and its problem. */
    Html attributes(String input, boolean hasHint) {
        boolean wrong = byInput.containsKey(input);
        List<String> ids = wrong && hasHint
                ? List.of(input + "-hint", input + "-problem")
                : List.of(input + (wrong ? "-problem" : "-hint"));
        return Html.of(
                "{}{}",
                wrong ? Html.trusted(" aria-invalid=\"true\"") : Html.NONE,
                Html.when(wrong || hasHint, () -> Html.of(" aria-describedby=\"{}\"", String.join(" ", ids))));
    }

    Html at(String input) {
        String sentence = byInput.get(input);
        return sentence == null ? Html.NONE : Html.of("<p class=\"problem\" id=\"{}-problem\">{}</p>", input, sentence);
    }

    Html summary(Visit visit) {
        return Html.when(
                any(),
                () -> Html.of(
                        """
                        <div class="notice bad" role="alert" tabindex="-1" id="problems"><h2>{}</h2><ul>{}</ul></div>
                        """,
                        visit.say(byInput.size() == 1 ? "problems.one" : "problems.many", byInput.size()),
                        Html.join(byInput.entrySet().stream()
                                .map(problem -> Html.of(
                                        "<li><a href=\"#{}\">{}</a></li>", problem.getKey(), problem.getValue()))
                                .toList())));
    }
}
