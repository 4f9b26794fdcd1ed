package io.ordertochat.form;

import java.util.Objects;

/**
 * How a browser takes an answer. The tokens are those of the WHATWG HTML standard. A mask is a help for the eye: what does
 * not fit it is left as typed. Every field takes masked answers, and bare ones wherever a number pad is shown; a sign that
 * belongs to the answer, as in the postal codes of Poland and Portugal, is needed.
 *
 * @param inputMode the key pad a phone should show, an input mode of HTML
 * @param autocapitalize what a phone should write in capitals by itself, as HTML names it
 * @param mask {@code 0} stands for a digit, {@code A} for a digit or an ASCII letter shown as a capital, any other sign for
 *     itself; empty for no mask. A text shorter than the mask is masked as far as it goes
 */
public record FieldInput(String inputMode, String autocapitalize, String mask) {

    static final FieldInput WORDS = new FieldInput("text", "words", "");
    static final FieldInput SENTENCES = new FieldInput("text", "sentences", "");
    static final FieldInput CAPITALS = capitals("");
    static final FieldInput EMAIL = new FieldInput("email", "none", "");
    static final FieldInput PHONE = new FieldInput("tel", "none", "");

    /** Checks that nothing is null. */
    public FieldInput {
        Objects.requireNonNull(inputMode, "inputMode");
        Objects.requireNonNull(autocapitalize, "autocapitalize");
        Objects.requireNonNull(mask, "mask");
    }

    static FieldInput digits(String mask) {
        return new FieldInput("numeric", "none", mask);
    }

    static FieldInput capitals(String mask) {
        return new FieldInput("text", "characters", mask);
    }
}
