package io.ordertochat.message;

import java.text.Normalizer;

/**
 * Makes people's text harmless in a chat message: it is data there, never layout. What it can no longer do: start a line,
 * switch formatting on or off, become a link, or reorder what stands around it. What it loses: control characters,
 * direction marks and other invisible characters (joiners inside words and emoji stay), line breaks (each becomes {@code " / "})
 * and repeated blanks. What is replaced by a look-alike:
 *
 * <ul>
 *   <li>{@code *} by U+2217, {@code _} by U+FF3F, {@code ~} by U+223C and a backtick by U+2018, unless an ASCII letter or digit
 *       stands on both sides;
 *   <li>the colon of {@code ://} by U+2236, and a full stop with two letters behind it or {@code www} before it by U+2024;
 *   <li>at the start, {@code >} by U+203A, the dash of {@code "- "} by U+2010, the full stop of {@code "1. "} by U+2024.
 * </ul>
 *
 * <p>The rest is brought into Unicode normal form C. A lone surrogate becomes U+FFFD.
 */
public final class ChatText {

    private static final int MAX_EMAIL = 254;

    /** ASCII characters that are harmless wherever they stand. */
    private static final boolean[] HARMLESS = harmless();

    private ChatText() {}

    /**
     * Makes a text fit for one line.
     *
     * @param customerText any text
     * @param maxCodePoints where it is cut, at least 1; a cut text ends in {@code …}
     * @return the text, the same object when nothing had to change; applying it again changes nothing
     * @throws IllegalArgumentException when {@code maxCodePoints} is below 1
     */
    public static String singleLine(String customerText, int maxCodePoints) {
        if (maxCodePoints < 1) {
            throw new IllegalArgumentException("chat text: cut at " + maxCodePoints + " code points; use 1 or more");
        }
        if (customerText.length() <= maxCodePoints && isHarmless(customerText)) {
            return customerText;
        }
        String visible = VisibleText.of(customerText, maxCodePoints);
        String cut = cut(Normalizer.normalize(visible, Normalizer.Form.NFC), maxCodePoints);
        String inert = InertText.of(cut);
        return inert.equals(customerText) ? customerText : inert;
    }

    /**
     * Makes an e-mail address fit for one line: like {@link #singleLine}, but an address stays one. A marker in it that
     * could act becomes a look-alike all the same.
     *
     * @param email an address that was checked before
     * @return the address; what is no address at all is treated as any other text
     */
    public static String emailAddress(String email) {
        return isAddress(email) ? InertText.withoutMarkers(email) : singleLine(email, MAX_EMAIL);
    }

    /** One look at each character; a doubtful one sends the text the long way. */
    private static boolean isHarmless(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (!HARMLESS[c] && !isHarmlessHere(text, i, c)) {
                    return false;
                }
            } else if (c >= 0x300 || c <= 0xa0 || c == 0xad) {
                plain = false;
                if (!isLetterOrMark(c)) {
                    return false;
                }
            }
        }
        // All characters below U+0300 are in normal form C already.
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isHarmlessHere(String text, int at, char c) {
        int next = at + 1 < text.length() ? text.charAt(at + 1) : -1;
        return switch (c) {
            case ' ' -> at > 0 && next > ' ';
            case '-', '>' -> at > 0;
            case ':' -> next != '/';
            case '.' -> isPlainStop(text, at, next);
            default -> false;
        };
    }

    private static boolean isPlainStop(String text, int at, int next) {
        char previous = at > 0 ? text.charAt(at - 1) : ' ';
        if (Ascii.isDigit(next)) {
            return Ascii.isDigit(previous);
        }
        boolean endsWord = (next < 0 || next == ' ') && previous != 'w' && previous != 'W';
        return endsWord && !Character.isDigit(text.charAt(0));
    }

    private static boolean isLetterOrMark(char c) {
        int type = Character.getType(c);
        boolean letter = type == Character.OTHER_LETTER
                || type == Character.LOWERCASE_LETTER
                || type == Character.UPPERCASE_LETTER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return letter && !VisibleText.isInvisible(c);
    }

    private static String cut(String text, int maxCodePoints) {
        if (text.length() <= maxCodePoints || text.codePointCount(0, text.length()) <= maxCodePoints) {
            return text;
        }
        int end = VisibleText.wholeCharacterEnd(text, text.offsetByCodePoints(0, maxCodePoints - 1));
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isAddress(String email) {
        int length = email.length();
        int at = email.indexOf('@');
        return at > 0
                && length <= MAX_EMAIL
                && email.indexOf('@', at + 1) < 0
                && Character.isLetterOrDigit(email.charAt(0))
                && Character.isLetterOrDigit(email.charAt(length - 1))
                && email.chars().allMatch(c -> Character.isLetterOrDigit(c) || "@.-_+!#$%&'=?^{|}".indexOf(c) >= 0);
    }

    private static boolean[] harmless() {
        boolean[] harmless = new boolean[0x80];
        for (int c = 0; c < harmless.length; c++) {
            harmless[c] = Ascii.isLetterOrDigit(c) || "!\"#$%&'()+,/;<=?@[\\]^{|}".indexOf(c) >= 0;
        }
        return harmless;
    }
}
