package io.ordertochat.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two ways to write a document's number: bare, or with all the signs of its mask. In the mask, as in
 * {@link FieldInput#mask}, {@code 0} stands for an ASCII digit, {@code A} for a digit or a capital ASCII letter, and
 * anything else is a sign.
 */
final class DocumentMask {

    private static final Set<ViolationCode> CODES =
            Collections.unmodifiableSet(EnumSet.of(ViolationCode.CHARSET, ViolationCode.LENGTH, ViolationCode.FORMAT));

    private final String mask;
    private final String kinds;
    private final String signs;

    /**
     * @param signs what people write between the groups, any of it wherever the mask has a sign; empty for the very signs of
     *     the mask
     */
    DocumentMask(String mask, String signs) {
        this.mask = mask;
        this.kinds = mask.replaceAll("[^0A]", "");
        this.signs = signs;
    }

    static DocumentMask of(FieldKey key) {
        return new DocumentMask(key.input().mask(), "");
    }

    /** Everything {@link #refusal} may say, and what a rule finds beyond it. */
    static Set<ViolationCode> codesAnd(ViolationCode... more) {
        Set<ViolationCode> codes = EnumSet.copyOf(CODES);
        codes.addAll(List.of(more));
        return codes;
    }

    int length() {
        return kinds.length();
    }

    /** The number without signs, the text itself when it has none; empty when it has neither form. */
    String bare(String text) {
        if (text.length() == kinds.length()) {
            return fits(text) ? text : "";
        }
        return text.length() == mask.length() ? unmasked(text) : "";
    }

    /** Why a text has neither form. */
    FieldVerdict refusal(String text) {
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (fits(kinds.charAt(0), c)) {
                counted++;
            } else if (!isSign(c)) {
                return FieldRule.invalid(ViolationCode.CHARSET);
            }
        }
        return counted == kinds.length() ? FieldRule.invalid(ViolationCode.FORMAT) : wrongLength(length(), length());
    }

    static FieldVerdict wrongLength(int min, int max) {
        return new FieldVerdict.Invalid(
                ViolationCode.LENGTH, Map.of("min", Integer.toString(min), "max", Integer.toString(max)));
    }

    private boolean fits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!TypedText.isAsciiDigit(c) && !fits(kinds.charAt(i), c)) {
                return false;
            }
        }
        return true;
    }

    private String unmasked(String text) {
        char[] bare = new char[kinds.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char kind = mask.charAt(i);
            char c = text.charAt(i);
            if (kind == '0' || kind == 'A') {
                if (!fits(kind, c)) {
                    return "";
                }
                bare[length++] = c;
            } else if (signs.isEmpty() ? c != kind : signs.indexOf(c) < 0) {
                return "";
            }
        }
        return new String(bare);
    }

    private boolean isSign(char c) {
        boolean ofMask = c != '0' && c != 'A' && mask.indexOf(c) >= 0;
        return ofMask || signs.indexOf(c) >= 0;
    }

    private static boolean fits(char kind, char c) {
        return TypedText.isAsciiDigit(c) || (kind == 'A' && c >= 'A' && c <= 'Z');
    }
}
