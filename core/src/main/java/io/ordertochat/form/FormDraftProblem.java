package io.ordertochat.form;

import java.util.Locale;

/** What can be wrong with a draft of a form. */
public enum FormDraftProblem {
    /** There is no field of that name. */
    UNKNOWN_FIELD,
    /** The field came before. */
    REPEATED_FIELD,
    /** The form would ask for nothing. */
    NONE_ENABLED,
    /** Not a BCP 47 language tag. */
    LANGUAGE,
    /** The same language under two spellings. */
    REPEATED_LANGUAGE,
    /** A label without a visible character. */
    BLANK_LABEL,
    /** More code points than allowed; arguments {@code max} and {@code length}. */
    LENGTH,
    /** A line break, a control, or a character that turns the writing direction around. */
    CONTROL;

    /**
     * The problem's name for machines.
     *
     * @return such as {@code unknown-field}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
