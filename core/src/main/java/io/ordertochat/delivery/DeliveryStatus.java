package io.ordertochat.delivery;

/** How far a message has come, from what has been told of it so far. It never goes back, in whatever order that was told. */
public enum DeliveryStatus {
    /** Nothing is known yet. */
    NONE("none"),
    /** The provider took it. */
    ACCEPTED("accepted"),
    /** It left the provider. */
    SENT("sent"),
    /** It did not reach a device. */
    FAILED("failed"),
    /** It reached a device. */
    DELIVERED("delivered"),
    /** It was read. */
    READ("read"),
    /** It was played. */
    PLAYED("played");

    private final String code;

    DeliveryStatus(String code) {
        this.code = code;
    }

    /**
     * The status's name outside Java.
     *
     * @return such as {@code delivered}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether the message reached a device.
     *
     * @return whether it was delivered, read or played
     */
    public boolean isDelivered() {
        return compareTo(DELIVERED) >= 0;
    }
}
