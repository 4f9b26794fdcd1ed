package io.ordertochat.form;

import java.util.EnumSet;
import java.util.Set;

/** Free text on several lines; nothing is asked of it but that it holds no card data. */
final class NotesRule implements FieldRule {

    private final int max;

    NotesRule(int max) {
        this.max = max;
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String notes = TypedText.multiLine(text);
        if (TypedText.codePoints(notes) > max) {
            return FieldRule.tooLong(max);
        }
        return PaymentCards.findIn(notes).map(FieldRule::invalid).orElseGet(() -> FieldRule.valid(notes));
    }

    @Override
    public Set<ViolationCode> codes() {
        return EnumSet.of(ViolationCode.LENGTH, ViolationCode.CARD, ViolationCode.SECURITY_CODE);
    }
}
