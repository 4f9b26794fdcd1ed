package io.ordertochat.form;

/** How much of an answer is shown where others read it: in the order message and on the staff's pages. */
public enum Disclosure {
    /** All of it, in its mask where it has one. */
    FULL,
    /** Enough to tell two apart, the rest as dots. */
    MASKED,
    /** Nothing; it stays with the stored order. */
    HIDDEN;

    /**
     * What a shop starts with: tax numbers masked, everything else in full.
     *
     * @param key the field
     * @return the extent
     */
    public static Disclosure standard(FieldKey key) {
        return key.group() == FieldGroup.TAX ? MASKED : FULL;
    }

    /**
     * An answer as others may read it.
     *
     * @param key the field
     * @param normalForm its answer in normal form
     * @return the text in its mask; hidden signs are {@code •}; empty when nothing is shown
     */
    public String show(FieldKey key, String normalForm) {
        return switch (this) {
            case FULL -> AnswerDisplay.full(key, normalForm);
            case MASKED -> AnswerDisplay.partly(key, normalForm);
            case HIDDEN -> "";
        };
    }
}
