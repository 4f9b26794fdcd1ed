package io.ordertochat.click;

import java.util.Arrays;
import java.util.Optional;

/** What a click came from. */
public enum DeviceClass {
    /** A phone or tablet. */
    MOBILE("mobile"),
    /** Anything else. */
    DESKTOP("desktop");

    private final String code;

    DeviceClass(String code) {
        this.code = code;
    }

    /**
     * Its name outside Java.
     *
     * @return such as {@code mobile}
     */
    public String code() {
        return code;
    }

    /**
     * Finds one by its name outside Java.
     *
     * @param code such as {@code mobile}
     * @return the one of that name, if there is one
     */
    public static Optional<DeviceClass> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
