package io.ordertochat.delivery;

/** What can be done about a message that was refused. */
public enum FailureKind {
    /** A passing trouble of the provider's: again soon, each time after a longer wait. */
    NOW("now"),
    /** Too much for this recipient: only this one waits. */
    PAIR("pair"),
    /** Too much for the sender: all its messages wait. */
    GATE("gate"),
    /** The provider spares the recipient: not before a day has passed, and not often. */
    DAY("day"),
    /** Never in this form; a template may go. */
    SWITCH("switch"),
    /** Never with this content; somebody has to change code or template. */
    FIX("fix"),
    /** Nothing goes until somebody has put something right; then this message does. */
    HOLD("hold"),
    /** Never to this recipient, or never with this template. */
    NEVER("never");

    private final String code;

    FailureKind(String code) {
        this.code = code;
    }

    /**
     * The kind's name outside Java.
     *
     * @return such as {@code hold}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether the same message can go later without anybody's doing.
     *
     * @return whether waiting helps
     */
    public boolean isPassing() {
        return this == NOW || this == PAIR || this == GATE || this == DAY;
    }
}
