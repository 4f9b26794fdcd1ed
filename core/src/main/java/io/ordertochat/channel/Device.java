package io.ordertochat.channel;

import java.util.Arrays;
import java.util.Optional;

/** What a visitor holds in the hand, as far as the page knows; links and visibility depend on it. */
public enum Device {
    /** An iPhone or iPad. */
    IOS("ios", true),
    /** A phone or tablet with Android. */
    ANDROID("android", true),
    /** A phone or tablet of whatever make. */
    MOBILE("mobile", true),
    /** A computer. */
    DESKTOP("desktop", false),
    /** The page does not say. Rules about devices hide nothing then, and links have the form that most devices open. */
    UNKNOWN("unknown", false);

    private final String code;
    private final boolean mobile;

    Device(String code, boolean mobile) {
        this.code = code;
        this.mobile = mobile;
    }

    /**
     * The device's name outside Java.
     *
     * @return such as {@code ios}
     */
    public String code() {
        return code;
    }

    /**
     * Tells phones and tablets from the rest.
     *
     * @return whether it is one
     */
    public boolean isMobile() {
        return mobile;
    }

    /**
     * Tells whether a rule about this device is about another one too.
     *
     * @param other the visitor's device
     * @return whether it is the same, or this is {@link #MOBILE} and the other one of its makes
     */
    public boolean covers(Device other) {
        return this == other || (this == MOBILE && other.mobile);
    }

    /**
     * Finds a device by its name outside Java.
     *
     * @param code such as {@code ios}
     * @return the device, if there is one of that name
     */
    public static Optional<Device> of(String code) {
        return Arrays.stream(values())
                .filter(device -> device.code.equals(code))
                .findFirst();
    }
}
