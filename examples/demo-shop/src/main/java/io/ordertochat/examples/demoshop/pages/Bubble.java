package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.web.Html;
import io.ordertochat.message.FormattedText;
import java.util.EnumMap;
import java.util.Map;

/** A message as a chat draws it. */
final class Bubble {

    private static final Map<FormattedText.Style, String> TAGS = new EnumMap<>(Map.of(
            FormattedText.Style.BOLD, "<strong>{}</strong>",
            FormattedText.Style.ITALIC, "<em>{}</em>",
            FormattedText.Style.STRIKETHROUGH, "<s>{}</s>",
            FormattedText.Style.CODE, "<code>{}</code>",
            FormattedText.Style.MONOSPACE, "<code>{}</code>"));

    private Bubble() {}

    static Html of(String message) {
        return Html.join(FormattedText.parse(message).runs().stream()
                .map(Bubble::run)
                .toList());
    }

    private static Html run(FormattedText.Run run) {
        Html html = Html.of("{}", run.text());
        for (FormattedText.Style style : FormattedText.Style.values()) {
            if (run.styles().contains(style)) {
                html = Html.of(TAGS.getOrDefault(style, "{}"), html);
            }
        }
        return html;
    }
}
