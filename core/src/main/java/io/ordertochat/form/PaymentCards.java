package io.ordertochat.form;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/**
 * Finds payment-card data in free text, so that it is refused before anything stores it. A card number is a sequence of
 * whole digit groups, 13 to 19 digits together, that an issuer uses, with a right check digit; a part of a longer digit
 * group is none, and neither is a Brazilian company number. Digits of any script count. Between two groups stand at most
 * three of white space and {@code - . / , _}.
 */
public final class PaymentCards {

    static final int MIN_DIGITS = 13;
    static final int MAX_DIGITS = 19;

    private static final int CNPJ_DIGITS = 14;
    private static final int SHORTEST_CODE = 3;

    private PaymentCards() {}

    /**
     * Looks for a card number or a card's security code.
     *
     * @param text any text; the time it takes grows with its length
     * @return {@link ViolationCode#CARD} or {@link ViolationCode#SECURITY_CODE} when the text holds one, else empty
     */
    public static Optional<ViolationCode> findIn(String text) {
        if (!mayHoldDigits(text)) {
            return Optional.empty();
        }
        return find(plain(text));
    }

    /**
     * Every digit begins at most one group, every group is tried as the beginning of seven lengths at most, and none is longer
     * than nineteen digits: so the time grows with the length of the text.
     */
    static Optional<ViolationCode> find(CharSequence plain) {
        int digits = countDigits(plain);
        if (digits >= MIN_DIGITS && holdsCardNumber(plain)) {
            return Optional.of(ViolationCode.CARD);
        }
        return digits >= SHORTEST_CODE && SecurityCodes.areIn(plain)
                ? Optional.of(ViolationCode.SECURITY_CODE)
                : Optional.empty();
    }

    /** A copy in which look-alikes of ASCII digits and blanks are ASCII. What no field takes is left as it is. */
    static String plain(String text) {
        return TypedText.isAscii(text) || MarkPiles.standIn(text) ? text : Normalizer.normalize(text, Form.NFKC);
    }

    static boolean hasCheckDigit(byte[] digits, int from, int length) {
        int sum = 0;
        boolean doubled = false;
        for (int i = from + length - 1; i >= from; i--) {
            int value = doubled ? digits[i] * 2 : digits[i];
            sum += value > 9 ? value - 9 : value;
            doubled = !doubled;
        }
        return sum % 10 == 0 && !isOneDigitRepeated(digits, from, length);
    }

    static boolean isIssued(byte[] digits, int from, int length) {
        return PaymentCardRanges.published().contain(digits, from, length)
                && !(length == CNPJ_DIGITS && isCompanyNumber(digits, from));
    }

    /** Most names and streets end here; beyond ASCII, anything but a letter may turn out to be a digit in disguise. */
    private static boolean mayHoldDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F ? !Character.isLetter(c) : TypedText.isAsciiDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static int countDigits(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TypedText.isAsciiDigit(c) || (c > 0x7F && (Character.isDigit(c) || Character.isLowSurrogate(c)))) {
                count++;
            }
        }
        return count;
    }

    private static boolean holdsCardNumber(CharSequence text) {
        DigitRun run = DigitRun.inFreeText(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            if (!run.take(c)) {
                if (holdsCardNumber(run)) {
                    return true;
                }
                run.clear();
            }
            i += Character.charCount(c);
        }
        return holdsCardNumber(run);
    }

    private static boolean holdsCardNumber(DigitRun run) {
        for (int from = 0; from + MIN_DIGITS <= run.length(); from++) {
            if (run.isGroupBoundary(from) && startsCardNumber(run, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsCardNumber(DigitRun run, int from) {
        int longest = Math.min(MAX_DIGITS, run.length() - from);
        for (int length = MIN_DIGITS; length <= longest; length++) {
            if (run.isGroupBoundary(from + length)
                    && hasCheckDigit(run.digits(), from, length)
                    && isIssued(run.digits(), from, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneDigitRepeated(byte[] digits, int from, int length) {
        for (int i = from + 1; i < from + length; i++) {
            if (digits[i] != digits[from]) {
                return false;
            }
        }
        return true;
    }

    /** Whether both check digits of a CNPJ fit. */
    private static boolean isCompanyNumber(byte[] digits, int from) {
        int last = from + CNPJ_DIGITS - 1;
        return digits[last - 1] == companyCheckDigit(digits, from, last - 1)
                && digits[last] == companyCheckDigit(digits, from, last);
    }

    private static int companyCheckDigit(byte[] digits, int from, int to) {
        int sum = 0;
        int weight = 2;
        for (int i = to - 1; i >= from; i--) {
            sum += digits[i] * weight;
            weight = weight == 9 ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }
}
