package io.ordertochat.form;

/**
 * Digit groups as they stand one after the other in a text. A card number by itself has single blanks, points or hyphens
 * between them. In free text up to three of white space and {@code - . / , _} join them: a chat message shows several
 * blanks as one and a line break as a stroke, so what stood apart in the notes would be a card number to its reader. The
 * price is that a list of numbers which happens to pass as a card is refused.
 */
final class DigitRun {

    private static final int LONGEST_JOINT = 3;

    private final byte[] digits;
    private final boolean[] startsGroup;
    private final boolean inFreeText;
    private int length;
    private int separators;

    private DigitRun(int capacity, boolean inFreeText) {
        digits = new byte[capacity];
        startsGroup = new boolean[capacity];
        this.inFreeText = inFreeText;
    }

    static DigitRun ofNumber(int capacity) {
        return new DigitRun(capacity, false);
    }

    static DigitRun inFreeText(int capacity) {
        return new DigitRun(capacity, true);
    }

    /** Takes the next code point; false when the run ends before it. */
    boolean take(int codePoint) {
        int digit = digit(codePoint);
        if (digit >= 0) {
            startsGroup[length] = length == 0 || separators > 0;
            digits[length++] = (byte) digit;
            separators = 0;
            return true;
        }
        if (length > 0 && separators < (inFreeText ? LONGEST_JOINT : 1) && isSeparator(codePoint)) {
            separators++;
            return true;
        }
        return isInvisible(codePoint);
    }

    void clear() {
        length = 0;
        separators = 0;
    }

    int length() {
        return length;
    }

    byte[] digits() {
        return digits;
    }

    boolean endsInSeparator() {
        return separators > 0;
    }

    /** Whether a group begins at this digit, or the run ends before it. */
    boolean isGroupBoundary(int index) {
        return index == length || startsGroup[index];
    }

    private static int digit(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return Character.digit(c, 10);
    }

    /** Phones turn typed hyphens into dashes, so these count as hyphens. */
    private boolean isSeparator(int c) {
        return c == ' '
                || c == '\t'
                || c == '.'
                || c == '-'
                || (c >= 0x2010 && c <= 0x2015)
                || c == 0x2212
                || (inFreeText && isLooseSeparator(c));
    }

    private static boolean isLooseSeparator(int c) {
        return c == '/' || c == ',' || c == '_' || (c <= 0xFFFF && TypedText.isWhiteSpace((char) c));
    }

    private static boolean isInvisible(int c) {
        return c >= 0x80 && Character.getType(c) == Character.FORMAT;
    }
}
