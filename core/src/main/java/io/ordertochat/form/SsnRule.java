package io.ordertochat.form;

import java.util.Set;

/**
 * A Social Security number of the United States: nine digits without a check digit. Since numbers are drawn at random
 * (2011-06-25) only a few beginnings, middles and ends are left out, and three numbers that became known from
 * advertisements. The normal form is bare.
 *
 * <p>Source: Social Security Administration, answer 425 of its help pages; 20 CFR 422.103.
 */
final class SsnRule implements FieldRule {

    private static final DocumentMask MASK = DocumentMask.of(FieldKey.SSN);
    private static final Set<String> KNOWN_FAKES = Set.of("078051120", "219099999", "457555462");

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String ssn = MASK.bare(text);
        if (ssn.isEmpty()) {
            return MASK.refusal(text);
        }
        if (ssn.charAt(0) == '9' || ssn.startsWith("000") || ssn.startsWith("666")) {
            return FieldRule.invalid(ViolationCode.AREA);
        }
        if (ssn.startsWith("00", 3)) {
            return FieldRule.invalid(ViolationCode.GROUP);
        }
        if (ssn.endsWith("0000")) {
            return FieldRule.invalid(ViolationCode.SERIAL);
        }
        return KNOWN_FAKES.contains(ssn) ? FieldRule.invalid(ViolationCode.BLOCKED) : FieldRule.valid(ssn);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(
                ViolationCode.AREA, ViolationCode.GROUP, ViolationCode.SERIAL, ViolationCode.BLOCKED);
    }
}
