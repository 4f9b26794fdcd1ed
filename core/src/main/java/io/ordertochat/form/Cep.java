package io.ordertochat.form;

import java.util.Optional;

/**
 * A Brazilian postal code of eight digits. {@link #toString} does not show them.
 *
 * @param digits eight ASCII digits, 01000000 or more
 */
public record Cep(String digits) {

    private static final int MASKED_LENGTH = 9;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException when they are no CEP
     */
    public Cep {
        if (!digitsOf(digits).equals(Optional.of(digits))) {
            throw new IllegalArgumentException(
                    "CEP: not eight digits from 01000000; use Cep.parse for what a person typed");
        }
    }

    /**
     * Reads what a person typed.
     *
     * @param typed eight digits, a hyphen allowed after the fifth, white space around it
     * @return the CEP; empty when it is none
     */
    public static Optional<Cep> parse(String typed) {
        return digitsOf(typed).map(Cep::new);
    }

    @Override
    public String toString() {
        return "Cep[…]";
    }

    private static Optional<String> digitsOf(String typed) {
        return FieldRules.check(new CepRule(), MASKED_LENGTH, typed, FieldContext.ANYWHERE)
                                instanceof FieldVerdict.Valid valid
                        && !valid.normalForm().isEmpty()
                ? Optional.of(valid.normalForm())
                : Optional.empty();
    }
}
