package io.ordertochat.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One line of free text: a name, a street, a city. */
final class TextRule implements FieldRule {

    /** What a text needs to mean anything. */
    enum Needs {
        LETTER,
        LETTER_OR_DIGIT
    }

    private final int max;
    private final Needs needs;

    TextRule(int max, Needs needs) {
        this.max = max;
        this.needs = needs;
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String line = TypedText.singleLine(text);
        if (TypedText.codePoints(line) > max) {
            return FieldRule.tooLong(max);
        }
        if (line.indexOf('<') >= 0 || line.indexOf('>') >= 0) {
            return FieldRule.invalid(ViolationCode.MARKUP);
        }
        if (line.contains("://")) {
            return FieldRule.invalid(ViolationCode.LINK);
        }
        if (!hasWhatItNeeds(line)) {
            return FieldRule.invalid(lacking());
        }
        Optional<ViolationCode> cardData = PaymentCards.findIn(line);
        return cardData.map(FieldRule::invalid).orElseGet(() -> FieldRule.valid(line));
    }

    @Override
    public Set<ViolationCode> codes() {
        return EnumSet.of(
                ViolationCode.LENGTH,
                ViolationCode.MARKUP,
                ViolationCode.LINK,
                lacking(),
                ViolationCode.CARD,
                ViolationCode.SECURITY_CODE);
    }

    private ViolationCode lacking() {
        return needs == Needs.LETTER ? ViolationCode.NO_LETTER : ViolationCode.NO_LETTER_OR_DIGIT;
    }

    private boolean hasWhatItNeeds(String line) {
        int i = 0;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            if (needs == Needs.LETTER ? Character.isLetter(c) : Character.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }
}
