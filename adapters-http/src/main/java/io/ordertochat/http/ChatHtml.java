package io.ordertochat.http;

import io.ordertochat.message.FormattedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A message as HTML, the way WhatsApp draws it. Whatever the text holds, the only elements are {@code strong}, {@code em},
 * {@code s}, {@code code}, {@code pre} and {@code br}, without attributes.
 */
public final class ChatHtml {

    private static final Map<FormattedText.Style, String> ELEMENTS = elements();

    private ChatHtml() {}

    /**
     * Writes a message as HTML.
     *
     * @param message the message's runs
     * @return markup that can stand inside any element that takes blocks
     */
    public static String of(FormattedText message) {
        StringBuilder html = new StringBuilder();
        for (FormattedText.Run run : message.runs()) {
            append(html, run);
        }
        return html.toString();
    }

    private static void append(StringBuilder html, FormattedText.Run run) {
        Set<FormattedText.Style> styles = run.styles();
        ELEMENTS.forEach((style, element) -> open(html, styles.contains(style), "<" + element + ">"));
        boolean keepsLines = styles.contains(FormattedText.Style.MONOSPACE);
        // HTML swallows the first line end of a pre.
        html.append(keepsLines && run.text().startsWith("\n") ? "\n" : "");
        for (int i = 0; i < run.text().length(); i++) {
            append(html, run.text().charAt(i), keepsLines);
        }
        StringBuilder close = new StringBuilder();
        ELEMENTS.forEach((style, element) -> {
            if (styles.contains(style)) {
                close.insert(0, "</" + element + ">");
            }
        });
        html.append(close);
    }

    private static void open(StringBuilder html, boolean styled, String tag) {
        if (styled) {
            html.append(tag);
        }
    }

    private static void append(StringBuilder html, char c, boolean keepsLines) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\n' -> html.append(keepsLines ? "\n" : "<br>");
            default -> html.append(c);
        }
    }

    // Outermost first: blocks cannot stand inside words.
    private static Map<FormattedText.Style, String> elements() {
        Map<FormattedText.Style, String> elements = new LinkedHashMap<>();
        elements.put(FormattedText.Style.MONOSPACE, "pre");
        elements.put(FormattedText.Style.BOLD, "strong");
        elements.put(FormattedText.Style.ITALIC, "em");
        elements.put(FormattedText.Style.STRIKETHROUGH, "s");
        elements.put(FormattedText.Style.CODE, "code");
        return elements;
    }
}
