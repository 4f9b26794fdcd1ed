package io.ordertochat.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The provider's documented limits on free messages. One label that is too long makes it refuse the whole message, so this is
 * asked first. Lengths are counted in UTF-16 units, the stricter reading of "characters"; where two of the provider's pages
 * differ, the lower figure holds. Templates are checked by {@link TemplateContract}.
 */
public final class ContentRules {

    private static final int TEXT = 4_096;
    private static final int BODY = 1_024;
    private static final int LINE = 60;
    private static final int BUTTON = 20;
    private static final int TITLE = 24;
    private static final int DESCRIPTION = 72;
    private static final int REPLY_ID = 256;
    private static final int ROW_ID = 200;
    private static final int ADDRESS = 2_000;
    private static final int REPLIES = 3;
    private static final int ROWS = 10;

    private final List<ContentProblem> problems = new ArrayList<>();

    private ContentRules() {}

    /**
     * Checks a message.
     *
     * @param content what is to be sent
     * @return everything that is wrong; of a template, nothing
     */
    public static List<ContentProblem> problems(MessageContent content) {
        ContentRules rules = new ContentRules();
        rules.check(content);
        return List.copyOf(rules.problems);
    }

    private void check(MessageContent content) {
        if (content instanceof MessageContent.Text text) {
            length("text", text.body(), TEXT);
        } else if (content instanceof MessageContent.ReplyButtons buttons) {
            frame(buttons.frame());
            replies(buttons.replies());
        } else if (content instanceof MessageContent.Menu menu) {
            frame(menu.frame());
            length("button", menu.button(), BUTTON);
            sections(menu.sections());
        } else if (content instanceof MessageContent.LinkButton link) {
            frame(link.frame());
            length("label", link.label(), BUTTON);
            address(link.address().toString());
        }
    }

    private void frame(MessageContent.Frame frame) {
        frame.header().ifPresent(header -> length("header", header, LINE));
        length("body", frame.body(), BODY);
        frame.footer().ifPresent(footer -> length("footer", footer, LINE));
    }

    private void replies(List<MessageContent.Reply> replies) {
        number("replies", replies.size(), REPLIES);
        for (int i = 0; i < replies.size(); i++) {
            MessageContent.Reply reply = replies.get(i);
            length("replies[" + i + "].title", reply.title(), BUTTON);
            id("replies[" + i + "].id", reply.id(), REPLY_ID);
        }
        once("replies.title", replies.stream().map(MessageContent.Reply::title));
        once("replies.id", replies.stream().map(MessageContent.Reply::id));
    }

    private void sections(List<MessageContent.Section> sections) {
        number("sections", sections.size(), ROWS);
        for (int i = 0; i < sections.size(); i++) {
            MessageContent.Section section = sections.get(i);
            if (sections.size() > 1 || !section.title().isEmpty()) {
                length("sections[" + i + "].title", section.title(), TITLE);
            }
            rows("sections[" + i + "].rows", section.rows());
        }
        List<MessageContent.Row> all =
                sections.stream().flatMap(section -> section.rows().stream()).toList();
        if (sections.stream().noneMatch(section -> section.rows().isEmpty())) {
            number("rows", all.size(), ROWS);
        }
        once("rows.id", all.stream().map(MessageContent.Row::id));
    }

    private void rows(String where, List<MessageContent.Row> rows) {
        if (rows.isEmpty()) {
            problems.add(new ContentProblem(where, "count", "none", "at least 1"));
        }
        for (int i = 0; i < rows.size(); i++) {
            MessageContent.Row row = rows.get(i);
            length(where + "[" + i + "].title", row.title(), TITLE);
            id(where + "[" + i + "].id", row.id(), ROW_ID);
            if (!row.description().isEmpty()) {
                length(where + "[" + i + "].description", row.description(), DESCRIPTION);
            }
        }
    }

    private void address(String address) {
        length("address", address, ADDRESS);
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            problems.add(new ContentProblem("address", "scheme", "another scheme", "https:// or http://"));
        }
    }

    private void id(String where, String id, int most) {
        length(where, id, most);
        if (!id.equals(id.strip())) {
            problems.add(new ContentProblem(where, "spaces", "a space before or after", "none there"));
        }
    }

    private void length(String where, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            String got = text.isBlank() ? "nothing" : text.length() + " characters";
            problems.add(new ContentProblem(where, "length", got, "1 to " + most));
        }
    }

    private void number(String where, int number, int most) {
        if (number < 1 || number > most) {
            problems.add(new ContentProblem(where, "count", Integer.toString(number), "1 to " + most));
        }
    }

    private void once(String where, Stream<String> values) {
        Set<String> seen = new HashSet<>();
        Optional<String> twice = values.filter(value -> !seen.add(value)).findFirst();
        twice.ifPresent(value -> problems.add(new ContentProblem(where, "given-twice", "one twice", "each once")));
    }
}
