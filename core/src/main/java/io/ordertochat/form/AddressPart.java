package io.ordertochat.form;

/** One part of an address that somebody else's service said. */
final class AddressPart {

    private static final FieldContext BRAZIL = new FieldContext("BR");

    private AddressPart() {}

    /** The part in its field's normal form; empty when it does not fit there. */
    static String fit(FieldKey field, String said) {
        if (said.length() > FieldRules.MAX_TYPED) {
            return "";
        }
        return FieldRules.check(field, visible(said), BRAZIL) instanceof FieldVerdict.Valid valid
                ? valid.normalForm()
                : "";
    }

    private static String visible(String said) {
        if (!TypedText.hasForbidden(said)) {
            return said;
        }
        StringBuilder visible = new StringBuilder(said.length());
        said.codePoints()
                .filter(c -> !TypedText.hasForbidden(Character.toString(c)))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
