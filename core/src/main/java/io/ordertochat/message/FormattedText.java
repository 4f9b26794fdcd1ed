package io.ordertochat.message;

import java.util.List;
import java.util.Set;

/**
 * A message the way WhatsApp draws it: pieces of text, each with its styles, markers taken away. Quotes and lists stay as
 * they are written. Reading takes time in proportion to the text. How clients treat unusual nesting is not documented; this
 * is the common reading: a marker opens at the start of a word, and the next one at the end of a word on that line closes.
 */
public final class FormattedText {

    /** How a piece is drawn. */
    public enum Style {
        /** Between {@code *}. */
        BOLD,
        /** Between {@code _}. */
        ITALIC,
        /** Between {@code ~}. */
        STRIKETHROUGH,
        /** Between single backticks, on one line. */
        CODE,
        /** Between triple backticks, over any number of lines. */
        MONOSPACE
    }

    /**
     * A piece drawn in one way.
     *
     * @param text its characters, never empty
     * @param styles how it is drawn; empty for plain text
     */
    public record Run(String text, Set<Style> styles) {

        /**
         * Copies the styles.
         *
         * @throws IllegalArgumentException when the text is empty
         */
        public Run {
            styles = Set.copyOf(styles);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("run: the text is empty; leave the run out");
            }
        }

        @Override
        public String toString() {
            return "Run[" + text.length() + " characters, " + styles + "]";
        }
    }

    private final List<Run> runs;

    private FormattedText(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * Reads a message.
     *
     * @param message any text
     * @return its pieces
     */
    public static FormattedText parse(String message) {
        return new FormattedText(new FormattingReader(message).read());
    }

    /**
     * The pieces in order.
     *
     * @return none for an empty text; neighbours differ in style
     */
    public List<Run> runs() {
        return runs;
    }

    @Override
    public String toString() {
        return "FormattedText[" + runs.size() + " runs]";
    }
}
