package io.ordertochat.delivery;

/**
 * What a message is for, in the provider's sense. Reminders of carts are marketing, whatever they say; news of an order is
 * utility.
 */
public enum MessageCategory {
    /** Wants something sold; needs consent, and stops when the person says so. */
    MARKETING("marketing"),
    /** Belongs to something the person did: an order, an account. */
    UTILITY("utility"),
    /** Answers the person within a day, freely. */
    SERVICE("service");

    private final String code;

    MessageCategory(String code) {
        this.code = code;
    }

    /**
     * The category's name outside Java.
     *
     * @return such as {@code utility}
     */
    public String code() {
        return code;
    }
}
