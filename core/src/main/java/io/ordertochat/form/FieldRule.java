package io.ordertochat.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The rule of one kind of field. It gets a text that is trimmed, not empty, at most {@link FieldRules#MAX_TYPED} long and
 * free of forbidden characters; tabs and line ends may be inside. Every normal form it gives is its own normal form.
 */
interface FieldRule {

    FieldVerdict check(String text, FieldContext context);

    /** Everything the rule may find wrong, so that a browser can be given the sentences beforehand. */
    Set<ViolationCode> codes();

    static FieldVerdict valid(String normalForm) {
        return new FieldVerdict.Valid(normalForm);
    }

    static FieldVerdict invalid(ViolationCode code) {
        return new FieldVerdict.Invalid(code, Map.of());
    }

    static FieldVerdict invalid(ViolationCode code, String argument, String value) {
        return new FieldVerdict.Invalid(code, Map.of(argument, value));
    }

    /** A refusal that also names the country whose rule it is; anything else as it is. */
    static FieldVerdict ofCountry(String country, FieldVerdict verdict) {
        if (!(verdict instanceof FieldVerdict.Invalid invalid)) {
            return verdict;
        }
        Map<String, String> arguments = new HashMap<>(invalid.arguments());
        arguments.put("region", country);
        return new FieldVerdict.Invalid(invalid.code(), arguments);
    }

    static FieldVerdict tooLong(int max) {
        return invalid(ViolationCode.LENGTH, "max", Integer.toString(max));
    }
}
