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
}
