package io.ordertochat.message;

import java.util.Arrays;

/** Grows a text from strings: copying into a plain array is measurably faster here than StringBuilder's append. */
final class TextOutput {

    private char[] chars;
    private int length;

    TextOutput(int expectedLength) {
        this.chars = new char[expectedLength];
    }

    void append(String text) {
        int end = length + text.length();
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
        }
        text.getChars(0, text.length(), chars, length);
        length = end;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
