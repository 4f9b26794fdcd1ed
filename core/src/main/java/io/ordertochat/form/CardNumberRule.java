package io.ordertochat.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Tells whether a whole text is a payment-card number; no field wants one, but the finder is measured by it. */
final class CardNumberRule implements FieldRule {

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String plain = PaymentCards.plain(text);
        DigitRun run = DigitRun.ofNumber(plain.length());
        if (!plain.codePoints().allMatch(run::take) || run.endsInSeparator()) {
            return FieldRule.invalid(ViolationCode.CHARSET);
        }
        int length = run.length();
        if (length < PaymentCards.MIN_DIGITS || length > PaymentCards.MAX_DIGITS) {
            return new FieldVerdict.Invalid(
                    ViolationCode.LENGTH,
                    Map.of(
                            "min",
                            Integer.toString(PaymentCards.MIN_DIGITS),
                            "max",
                            Integer.toString(PaymentCards.MAX_DIGITS)));
        }
        if (!PaymentCards.hasCheckDigit(run.digits(), 0, length)) {
            return FieldRule.invalid(ViolationCode.CHECKSUM);
        }
        return PaymentCards.isIssued(run.digits(), 0, length)
                ? FieldRule.valid(text(run))
                : FieldRule.invalid(ViolationCode.IIN);
    }

    @Override
    public Set<ViolationCode> codes() {
        return EnumSet.of(ViolationCode.CHARSET, ViolationCode.LENGTH, ViolationCode.CHECKSUM, ViolationCode.IIN);
    }

    private static String text(DigitRun run) {
        StringBuilder digits = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            digits.append((char) ('0' + run.digits()[i]));
        }
        return digits.toString();
    }
}
