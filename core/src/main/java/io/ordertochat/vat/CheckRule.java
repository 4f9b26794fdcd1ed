package io.ordertochat.vat;

/** The check digits of a state's numbers, and what else can be told without a register. */
@FunctionalInterface
interface CheckRule {

    /**
     * Whether the number holds together.
     *
     * @param value prefix and number, of the state's shape
     */
    boolean fits(String value);
}
