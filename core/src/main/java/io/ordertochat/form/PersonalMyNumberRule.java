package io.ordertochat.form;

import java.util.Set;

/**
 * Japan's My Number of a person: twelve digits, the last a check digit. The normal form is bare; blanks or hyphens may
 * stand after the fourth and the eighth. What a Japanese keyboard writes in full width is taken.
 *
 * <p>Source: ordinance 85 of 2014 of the Ministry of Internal Affairs and Communications, article 5.
 */
final class PersonalMyNumberRule implements FieldRule {

    static final int DIGITS = 12;

    private static final DocumentMask MASK = new DocumentMask("0000 0000 0000", " -");
    private static final ModEleven CHECK_DIGIT = new ModEleven(DIGITS - 1, 7);

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String narrow = FullWidth.narrowed(text);
        String number = MASK.bare(narrow);
        if (number.isEmpty()) {
            return MASK.refusal(narrow);
        }
        if (TypedText.isOneCharacterRepeated(number)) {
            return FieldRule.invalid(ViolationCode.REPEATED);
        }
        return CHECK_DIGIT.fitsOne(number) ? FieldRule.valid(number) : FieldRule.invalid(ViolationCode.CHECKSUM);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(ViolationCode.REPEATED, ViolationCode.CHECKSUM);
    }
}
