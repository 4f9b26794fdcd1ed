package io.ordertochat.form;

import java.util.Set;

/** A Brazilian postal code: eight digits, a hyphen allowed after the fifth; nothing is assigned below 01000-000. */
final class CepRule implements FieldRule {

    static final String MASK = "00000-000";

    private static final DocumentMask WRITTEN = new DocumentMask(MASK, "");

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String cep = WRITTEN.bare(text);
        if (cep.isEmpty()) {
            return FieldRule.ofCountry("BR", WRITTEN.refusal(text));
        }
        return cep.startsWith("00") ? FieldRule.invalid(ViolationCode.RANGE, "region", "BR") : FieldRule.valid(cep);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(ViolationCode.RANGE);
    }
}
