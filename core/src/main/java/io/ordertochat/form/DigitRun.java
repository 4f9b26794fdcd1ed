package io.ordertochat.form;

/** Digit groups joined by a single blank, point or hyphen, as they stand one after the other in a text. */
final class DigitRun {

    private final byte[] digits;
    private final boolean[] startsGroup;
    private int length;
    private boolean afterSeparator;

    DigitRun(int capacity) {
        digits = new byte[capacity];
        startsGroup = new boolean[capacity];
    }

    /** Takes the next code point; false when the run ends before it. */
    boolean take(int codePoint) {
        int digit = digit(codePoint);
        if (digit >= 0) {
            startsGroup[length] = length == 0 || afterSeparator;
            digits[length++] = (byte) digit;
            afterSeparator = false;
            return true;
        }
        if (length > 0 && !afterSeparator && isSeparator(codePoint)) {
            afterSeparator = true;
            return true;
        }
        return isInvisible(codePoint);
    }

    void clear() {
        length = 0;
        afterSeparator = false;
    }

    int length() {
        return length;
    }

    byte[] digits() {
        return digits;
    }

    boolean endsInSeparator() {
        return afterSeparator;
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
    private static boolean isSeparator(int c) {
        return c == ' ' || c == '\t' || c == '.' || c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    private static boolean isInvisible(int c) {
        return c >= 0x80 && Character.getType(c) == Character.FORMAT;
    }
}
