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
        int count = text.length();
        int end = makeRoom(count);
        text.getChars(0, count, chars, length);
        length = end;
    }

    void append(char[] text) {
        int end = makeRoom(text.length);
        System.arraycopy(text, 0, chars, length, text.length);
        length = end;
    }

    private int makeRoom(int count) {
        int end = length + count;
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
        }
        return end;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
