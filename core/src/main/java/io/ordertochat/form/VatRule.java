package io.ordertochat.form;

import io.ordertochat.vat.VatNumber;
import io.ordertochat.vat.VatVerdict;
import java.util.EnumSet;
import java.util.Set;

/** A VAT number with its prefix, of any state or of one. The algorithms are those of {@link VatNumber}. */
final class VatRule implements FieldRule {

    private final String prefix;

    private VatRule(String prefix) {
        this.prefix = prefix;
    }

    static VatRule ofAnyState() {
        return new VatRule("");
    }

    static VatRule of(String prefix) {
        return new VatRule(prefix);
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        VatVerdict verdict = prefix.isEmpty() ? VatNumber.check(text) : VatNumber.check(text, prefix);
        if (verdict instanceof VatVerdict.Valid valid) {
            return FieldRule.valid(valid.number().value());
        }
        return FieldRule.invalid(code(((VatVerdict.Invalid) verdict).reason()));
    }

    @Override
    public Set<ViolationCode> codes() {
        return EnumSet.of(ViolationCode.PREFIX, ViolationCode.FORMAT, ViolationCode.CHECKSUM);
    }

    private static ViolationCode code(VatVerdict.Reason reason) {
        return switch (reason) {
            case PREFIX -> ViolationCode.PREFIX;
            case FORMAT -> ViolationCode.FORMAT;
            case CHECKSUM -> ViolationCode.CHECKSUM;
        };
    }
}
