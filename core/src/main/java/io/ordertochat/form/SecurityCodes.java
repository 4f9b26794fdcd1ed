package io.ordertochat.form;

import java.util.List;
import java.util.Set;

/** Finds a card's security code: one of its names, at most a few small words, and three or four digits. */
final class SecurityCodes {

    private static final List<String> NAMES = List.of(
            "cvv",
            "cvc",
            "codigo de seguranca",
            "codigo seguranca",
            "codigo de seguridad",
            "codigo seguridad",
            "security code");
    private static final Set<String> SMALL_WORDS = Set.of(
            "is", "e", "eh", "es", "o", "no", "n", "nr", "num", "numero", "number", "do", "da", "de", "del", "la", "of",
            "the", "my", "meu", "mi", "card", "cartao", "tarjeta", "code", "codigo");
    private static final int MAX_SMALL_WORDS = 4;

    private SecurityCodes() {}

    static boolean areIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mayBegin = c == 'c' || c == 'C' || c == 's' || c == 'S';
            if (mayBegin && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) && nameAndCodeStandAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameAndCodeStandAt(CharSequence text, int at) {
        for (String name : NAMES) {
            int end = endOf(name, text, at);
            if (end >= 0 && codeFollows(text, afterVersion(text, end))) {
                return true;
            }
        }
        return false;
    }

    /** Where a name ends that begins here, a blank in it standing for any white space; -1 when it does not. */
    private static int endOf(String name, CharSequence text, int at) {
        int pos = at;
        for (int i = 0; i < name.length(); i++) {
            int start = pos;
            if (name.charAt(i) == ' ') {
                pos = skipWhiteSpace(text, pos);
            } else if (pos < text.length() && plainLetter(text.charAt(pos)) == name.charAt(i)) {
                pos++;
            }
            if (pos == start) {
                return -1;
            }
        }
        return pos;
    }

    /** CVV2 and CVC2 are the same thing. */
    private static int afterVersion(CharSequence text, int end) {
        boolean two = end < text.length() && text.charAt(end) == '2';
        return two && !isDigitAt(text, end + 1) ? end + 1 : end;
    }

    private static boolean codeFollows(CharSequence text, int end) {
        if (end < text.length() && Character.isLetter(text.charAt(end))) {
            return false;
        }
        int pos = skipSigns(text, end);
        for (int words = 0; words < MAX_SMALL_WORDS && pos < text.length() && !isDigitAt(text, pos); words++) {
            int wordEnd = skipLetters(text, pos);
            if (!SMALL_WORDS.contains(plainLetters(text, pos, wordEnd))) {
                return false;
            }
            pos = skipSigns(text, wordEnd);
        }
        return codeStandsAt(text, pos);
    }

    private static boolean codeStandsAt(CharSequence text, int at) {
        int pos = at;
        while (isDigitAt(text, pos)) {
            pos++;
        }
        int digits = pos - at;
        return (digits == 3 || digits == 4) && (pos == text.length() || !Character.isLetter(text.charAt(pos)));
    }

    private static boolean isDigitAt(CharSequence text, int pos) {
        return pos < text.length() && Character.isDigit(text.charAt(pos));
    }

    private static int skipWhiteSpace(CharSequence text, int from) {
        int pos = from;
        while (pos < text.length() && TypedText.isWhiteSpace(text.charAt(pos))) {
            pos++;
        }
        return pos;
    }

    private static int skipSigns(CharSequence text, int from) {
        int pos = from;
        while (pos < text.length() && !Character.isLetterOrDigit(text.charAt(pos))) {
            pos++;
        }
        return pos;
    }

    private static int skipLetters(CharSequence text, int from) {
        int pos = from;
        while (pos < text.length() && Character.isLetter(text.charAt(pos))) {
            pos++;
        }
        return pos;
    }

    private static String plainLetters(CharSequence text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            plain.append(plainLetter(text.charAt(i)));
        }
        return plain.toString();
    }

    /** Lower case, without the accents of Portuguese and Spanish. */
    private static char plainLetter(char letter) {
        char lower = Character.toLowerCase(letter);
        return switch (lower) {
            case 'á', 'à', 'â', 'ã' -> 'a';
            case 'é', 'ê' -> 'e';
            case 'í' -> 'i';
            case 'ó', 'ô', 'õ' -> 'o';
            case 'ú', 'ü' -> 'u';
            case 'ç' -> 'c';
            default -> lower;
        };
    }
}
