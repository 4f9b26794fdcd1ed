package io.ordertochat.form;

/** How much of a line a field takes on a wide screen. */
public enum FieldWidth {
    /** A whole line. */
    FULL,
    /** Half a line; two that follow each other stand side by side. */
    HALF
}
