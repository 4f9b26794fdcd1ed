package io.ordertochat.form;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with a form's answers. It never holds what was typed.
 *
 * @param field the field's name on the wire
 * @param code what is wrong
 * @param arguments the limits that were missed: {@code max} (code points), {@code min}, {@code region} (country code),
 *     {@code allowed} (names or codes joined by commas), {@code example} (a right answer)
 */
public record FieldViolation(String field, ViolationCode code, Map<String, String> arguments) {

    /** Keeps a copy of the arguments. */
    public FieldViolation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        arguments = Map.copyOf(arguments);
    }

    /**
     * A violation that needs no arguments.
     *
     * @param key the field
     * @param code what is wrong
     * @return the violation
     */
    public static FieldViolation of(FieldKey key, ViolationCode code) {
        return new FieldViolation(key.key(), code, Map.of());
    }
}
