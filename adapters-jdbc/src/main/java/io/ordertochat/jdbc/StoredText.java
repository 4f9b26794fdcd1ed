package io.ordertochat.jdbc;

import org.jspecify.annotations.Nullable;

/** What a text column of every database can hold: no NUL, no half of a surrogate pair, and no more than its length. */
final class StoredText {

    private StoredText() {}

    /** A copy to search by; nothing where it is empty or the column cannot hold it, as the body has it in any case. */
    static @Nullable String searchable(String text, int maxLength) {
        return text.isEmpty() || !fits(text, maxLength) ? null : text;
    }

    static String required(String what, String text, int maxLength) {
        if (!fits(text, maxLength)) {
            throw new IllegalArgumentException(what + ": got " + text.length()
                    + " characters, or one that is no character; write up to " + maxLength + " of plain text");
        }
        return text;
    }

    private static boolean fits(String text, int maxLength) {
        return text.length() <= maxLength && text.indexOf('\0') < 0 && isWellFormed(text);
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
