package io.ordertochat.form;

import io.ordertochat.contact.PhoneNumber;

/** Normal forms as people read them: in their mask, or with most of it hidden. */
final class AnswerDisplay {

    /** Not an asterisk: that would switch bold on in a chat. */
    private static final char HIDDEN = '•';

    private static final int MOST_SHOWN = 4;
    private static final String MY_NUMBER_OF_PERSON = "0000 0000 0000";
    private static final String MY_NUMBER_OF_COMPANY = "0-0000-0000-0000";
    private static final int MY_NUMBER_OF_PERSON_DIGITS = 12;
    /** The middle of a CPF, as Brazilian authorities print it; the usual last four would show both check digits. */
    private static final int CPF_SHOWN_FROM = 3;

    private static final int CPF_SHOWN_TO = 9;

    private AnswerDisplay() {}

    static String full(FieldKey key, String normalForm) {
        return switch (key) {
            case PHONE, PHONE_US, PHONE_EU, PHONE_INTL -> international(normalForm);
            case MY_NUMBER ->
                masked(
                        normalForm,
                        normalForm.length() == MY_NUMBER_OF_PERSON_DIGITS ? MY_NUMBER_OF_PERSON : MY_NUMBER_OF_COMPANY);
            default -> masked(normalForm, key.input().mask());
        };
    }

    static String partly(FieldKey key, String normalForm) {
        String full = full(key, normalForm);
        int signs = (int) full.chars().filter(AnswerDisplay::hides).count();
        boolean cpf = key == FieldKey.CPF;
        int from = cpf ? CPF_SHOWN_FROM : signs - Math.min(MOST_SHOWN, signs / 2);
        int to = cpf ? CPF_SHOWN_TO : signs;
        StringBuilder shown = new StringBuilder(full.length());
        int sign = 0;
        for (int i = 0; i < full.length(); i++) {
            char c = full.charAt(i);
            boolean hidden = hides(c) && (sign < from || sign >= to);
            sign += hides(c) ? 1 : 0;
            shown.append(hidden ? HIDDEN : c);
        }
        return shown.toString();
    }

    private static boolean hides(int c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate((char) c);
    }

    private static String international(String e164) {
        try {
            return PhoneNumber.ofE164(e164).international();
        } catch (IllegalArgumentException notE164) {
            return e164;
        }
    }

    /** A text with another number of signs than its mask has places is shown as far as it goes, or as it is. */
    private static String masked(String text, String mask) {
        StringBuilder shown = new StringBuilder(mask.length());
        int next = 0;
        for (int i = 0; i < mask.length() && next < text.length(); i++) {
            char place = mask.charAt(i);
            shown.append(place == '0' || place == 'A' ? text.charAt(next++) : place);
        }
        return next == text.length() && !mask.isEmpty() && TypedText.isAll(text, AnswerDisplay::fitsMask)
                ? shown.toString()
                : text;
    }

    private static boolean fitsMask(int c) {
        return TypedText.isAsciiDigit(c) || TypedText.isAsciiLetter(c);
    }
}
