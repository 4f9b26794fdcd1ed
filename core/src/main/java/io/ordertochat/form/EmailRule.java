package io.ordertochat.form;

import java.net.IDN;
import java.util.EnumSet;
import java.util.Set;

/**
 * An e-mail address by the rule of the HTML standard, without dotless domains and stray dots. A domain in another script
 * becomes its ASCII form; the local part stays as it is.
 */
final class EmailRule implements FieldRule {

    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
    private static final int MAX_LOCAL = 64;
    private static final int MAX_LABEL = 63;

    private final int max;

    EmailRule(int max) {
        this.max = max;
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return FieldRule.invalid(ViolationCode.FORMAT);
        }
        String local = text.substring(0, at);
        if (!isLocalPart(local)) {
            return FieldRule.invalid(ViolationCode.LOCAL);
        }
        String domain = asciiDomain(text.substring(at + 1));
        if (!isDomain(domain)) {
            return FieldRule.invalid(ViolationCode.DOMAIN);
        }
        String address = local + "@" + domain;
        return address.length() > max ? FieldRule.tooLong(max) : FieldRule.valid(address);
    }

    @Override
    public Set<ViolationCode> codes() {
        return EnumSet.of(ViolationCode.FORMAT, ViolationCode.LOCAL, ViolationCode.DOMAIN, ViolationCode.LENGTH);
    }

    private static boolean isLocalPart(String local) {
        boolean wrongDots = local.startsWith(".") || local.endsWith(".") || local.contains("..");
        return !local.isEmpty()
                && local.length() <= MAX_LOCAL
                && !wrongDots
                && TypedText.isAll(local, EmailRule::isLocalCharacter);
    }

    private static boolean isLocalCharacter(int c) {
        return TypedText.isAsciiLetter(c) || TypedText.isAsciiDigit(c) || LOCAL_SIGNS.indexOf(c) >= 0;
    }

    /** Lower case, in A-labels; empty where there is no such form. */
    private String asciiDomain(String domain) {
        if (TypedText.isAscii(domain)) {
            return TypedText.asciiLower(domain);
        }
        // The conversion would leave invisible characters out: what was typed is another domain than what is shown.
        if (domain.length() > max || !TypedText.isAll(domain, c -> !isInvisible(c))) {
            return "";
        }
        try {
            return TypedText.asciiLower(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x034F;
    }

    private static boolean isDomain(String domain) {
        int labelStart = 0;
        int dots = 0;
        for (int i = 0; i < domain.length(); i++) {
            if (domain.charAt(i) == '.') {
                if (!isLabel(domain, labelStart, i)) {
                    return false;
                }
                labelStart = i + 1;
                dots++;
            }
        }
        return dots > 0 && isLabel(domain, labelStart, domain.length()) && isTopLabel(domain.substring(labelStart));
    }

    private static boolean isLabel(String domain, int from, int to) {
        if (from == to || to - from > MAX_LABEL || domain.charAt(from) == '-' || domain.charAt(to - 1) == '-') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = domain.charAt(i);
            if (!TypedText.isAsciiLetter(c) && !TypedText.isAsciiDigit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isTopLabel(String label) {
        return label.startsWith("xn--") || (label.length() >= 2 && TypedText.isAll(label, TypedText::isAsciiLetter));
    }
}
