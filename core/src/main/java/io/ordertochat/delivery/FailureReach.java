package io.ordertochat.delivery;

/** How far a refusal reaches beyond the message that met it. */
public enum FailureReach {
    /** This message alone. */
    MESSAGE("message"),
    /** Everything from this sender to this recipient. */
    RECIPIENT("recipient"),
    /** Everything that uses this template. */
    TEMPLATE("template"),
    /** Everything from this sender. */
    SENDER("sender"),
    /** Everything from every sender of the account. */
    ACCOUNT("account");

    private final String code;

    FailureReach(String code) {
        this.code = code;
    }

    /**
     * The reach's name outside Java.
     *
     * @return such as {@code sender}
     */
    public String code() {
        return code;
    }
}
