package io.ordertochat.form;

import java.util.Map;

/**
 * The rule of one kind of field. It gets a text that is trimmed, not empty, at most {@link FieldRules#MAX_TYPED} long and
 * free of forbidden characters; tabs and line ends may be inside. Every normal form it gives is its own normal form.
 */
@FunctionalInterface
interface FieldRule {

    FieldVerdict check(String text, FieldContext context);

    static FieldVerdict valid(String normalForm) {
        return new FieldVerdict.Valid(normalForm);
    }

    static FieldVerdict invalid(ViolationCode code) {
        return new FieldVerdict.Invalid(code, Map.of());
    }

    static FieldVerdict invalid(ViolationCode code, String argument, String value) {
        return new FieldVerdict.Invalid(code, Map.of(argument, value));
    }

    static FieldVerdict tooLong(int max) {
        return invalid(ViolationCode.LENGTH, "max", Integer.toString(max));
    }
}
