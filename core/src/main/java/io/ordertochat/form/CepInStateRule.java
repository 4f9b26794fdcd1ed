package io.ordertochat.form;

import java.util.Set;

/**
 * A Brazilian postal code and a state, parted by a slash: does the code lie in the state? The post may move its ranges, so
 * that this is good for a warning, not for refusing an order.
 */
final class CepInStateRule implements FieldRule {

    private static final FieldContext BRAZIL = new FieldContext("BR");

    private final FieldRule cep = new CepRule();
    private final FieldRule state = new StateRule(FieldKey.STATE.maxLength());

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return FieldRule.invalid(ViolationCode.FORMAT);
        }
        FieldVerdict code = cep.check(text.substring(0, slash), BRAZIL);
        if (!(code instanceof FieldVerdict.Valid digits)) {
            return code;
        }
        if (!(state.check(text.substring(slash + 1), BRAZIL) instanceof FieldVerdict.Valid named)) {
            return FieldRule.invalid(ViolationCode.STATE);
        }
        return CepRanges.published().stateOf(digits.normalForm()).equals(named.normalForm())
                ? FieldRule.valid(digits.normalForm() + "/" + named.normalForm())
                : FieldRule.invalid(ViolationCode.RANGE);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(ViolationCode.RANGE, ViolationCode.STATE);
    }
}
