package io.ordertochat.form;

import java.util.Set;

/**
 * A Brazilian taxpayer number with two check digits at its end. The normal form is bare.
 *
 * <ul>
 *   <li>CPF, of a person: eleven digits. The ninth tells the region of issue and proves nothing: people move.
 *   <li>CNPJ, of a company: twelve digits or letters and two check digits, which are always digits. Numbers with letters are
 *       given out since July 2026 beside purely numeric ones; all 26 letters occur. Small letters are refused: the mask in
 *       the browser makes them capitals.
 * </ul>
 *
 * <p>Source of the CNPJ with letters: Instrução Normativa RFB 2.229 of 2024-10-15, Receita Federal's manual of its check
 * digits.
 */
final class BrazilianDocumentRule implements FieldRule {

    private final DocumentMask mask;
    private final ModEleven checkDigits;

    private BrazilianDocumentRule(FieldKey key, int highestWeight) {
        this.mask = DocumentMask.of(key);
        this.checkDigits = new ModEleven(mask.length() - 2, highestWeight);
    }

    static BrazilianDocumentRule cpf() {
        return new BrazilianDocumentRule(FieldKey.CPF, 11);
    }

    static BrazilianDocumentRule cnpj() {
        return new BrazilianDocumentRule(FieldKey.CNPJ, 9);
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String number = mask.bare(text);
        if (number.isEmpty()) {
            return mask.refusal(text);
        }
        // They pass the arithmetic, nobody was ever given one, and everybody tries them.
        if (TypedText.isOneCharacterRepeated(number)) {
            return FieldRule.invalid(ViolationCode.REPEATED);
        }
        return checkDigits.fitsTwo(number) ? FieldRule.valid(number) : FieldRule.invalid(ViolationCode.CHECKSUM);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(ViolationCode.REPEATED, ViolationCode.CHECKSUM);
    }
}
