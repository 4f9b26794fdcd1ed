package io.ordertochat.form;

/** The part of the form that a field stands in. */
public enum FieldGroup {
    /** Who orders. */
    PERSONAL,
    /** Numbers that authorities gave to the customer. */
    TAX,
    /** Where the order goes. */
    ADDRESS,
    /** What else the shop should know. */
    NOTES
}
