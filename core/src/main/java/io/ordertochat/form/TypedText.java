package io.ordertochat.form;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntPredicate;

/**
 * What every answer goes through before its rule sees it: trimming, refusal of characters that forge what others read,
 * Unicode normal form C, one blank for a run of white space.
 */
final class TypedText {

    private TypedText() {}

    /** Cuts Unicode white space at both ends; {@link String#strip} would leave no-break spaces. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether nothing but visible ASCII and blanks is there, so that no further look at single characters is needed. */
    static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a character that no answer may hold; tab, LF and CR are none. */
    static boolean hasForbidden(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isForbidden(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /** Whether the text could stand on one line as it is, without line ends, tabs or other controls. */
    static boolean isOneCleanLine(String text) {
        return !hasForbidden(text) && isAll(text, c -> c != '\t' && c != '\n' && c != '\r');
    }

    /** One line in normal form C with single blanks. */
    static String singleLine(String text) {
        String composed = composed(text);
        if (hasSingleBlanksOnly(composed)) {
            return composed;
        }
        StringBuilder line = new StringBuilder(composed.length());
        boolean afterBlank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean blank = isWhiteSpace(c);
            if (!blank) {
                line.append(c);
            } else if (!afterBlank) {
                line.append(' ');
            }
            afterBlank = blank;
        }
        return line.toString();
    }

    /** Several lines in normal form C, each line end an LF, blanks as they were. */
    static String multiLine(String text) {
        String composed = composed(text);
        return composed.indexOf('\r') < 0
                ? composed
                : composed.replace("\r\n", "\n").replace('\r', '\n');
    }

    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Upper case of ASCII letters only: other scripts have letters whose upper case is an ASCII letter. */
    static String asciiUpper(String text) {
        if (isAll(text, c -> c < 'a' || c > 'z')) {
            return text;
        }
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
        }
        return upper.toString();
    }

    /** Lower case of ASCII letters only. */
    static String asciiLower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
    }

    /** Whether a text that is not empty is one UTF-16 unit over and over. */
    static boolean isOneCharacterRepeated(String text) {
        char first = text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != first) {
                return false;
            }
        }
        return true;
    }

    /** Whether every UTF-16 unit is of a kind; true for the empty text. */
    static boolean isAll(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (!kind.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAscii(String text) {
        return isAll(text, c -> c <= 0x7F);
    }

    /** The White_Space property of Unicode; all of it lies in the basic plane. */
    static boolean isWhiteSpace(char c) {
        if (c < 0x85) {
            return c == ' ' || (c >= 0x09 && c <= 0x0D);
        }
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    private static boolean isForbidden(int c) {
        if (c < 0xA0) {
            return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c >= 0x7F;
        }
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean hasSingleBlanksOnly(String text) {
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isWhiteSpace(c);
            if (blank && (afterBlank || c != ' ')) {
                return false;
            }
            afterBlank = blank;
        }
        return true;
    }

    private static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Form.NFC);
    }
}
