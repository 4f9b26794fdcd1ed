package io.ordertochat.http.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * HTML that is safe to send. Templates are constants of the program; everything filled into their {@code {}} is escaped,
 * in text and in quoted attributes alike, unless it is {@code Html} already.
 */
public final class Html {

    /** Nothing at all. */
    public static final Html NONE = new Html("");

    private final String source;

    private Html(String source) {
        this.source = source;
    }

    /**
     * Fills a template.
     *
     * @param template markup written in this program, never made of data; attributes stand in double quotes
     * @param parts what stands for each {@code {}}, in order
     * @return the filled template
     */
    public static Html of(String template, Object... parts) {
        StringBuilder out = new StringBuilder(template.length() + 32 * parts.length);
        int next = 0;
        int from = 0;
        for (int hole = template.indexOf("{}"); hole >= 0; hole = template.indexOf("{}", from)) {
            out.append(template, from, hole);
            Object part = parts[next++];
            out.append(part instanceof Html html ? html.source : escape(part.toString()));
            from = hole + 2;
        }
        if (next != parts.length) {
            throw new IllegalArgumentException("html: got " + parts.length + " parts for " + next + " holes");
        }
        return new Html(out.append(template, from, template.length()).toString());
    }

    /**
     * Takes markup of this program as it is.
     *
     * @param markup trusted markup
     * @return the markup
     */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    /**
     * Puts pieces one after the other.
     *
     * @param pieces the pieces
     * @return all of them
     */
    public static Html join(List<Html> pieces) {
        return new Html(pieces.stream().map(piece -> piece.source).collect(Collectors.joining()));
    }

    /**
     * A piece that is there or not.
     *
     * @param there whether it is there
     * @param piece makes it
     * @return the piece or nothing
     */
    public static Html when(boolean there, Supplier<Html> piece) {
        return there ? piece.get() : NONE;
    }

    @Override
    public String toString() {
        return source;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
