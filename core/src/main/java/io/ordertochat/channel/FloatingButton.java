package io.ordertochat.channel;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The button that floats over every page, with one slot for each channel that has one.
 *
 * @param on whether there is one; switched off, its slots keep what was set for them
 * @param corner where it floats
 */
public record FloatingButton(boolean on, Corner corner) {

    /** Floats at the end of the line; nothing is seen of it before a channel has a slot. */
    public static final FloatingButton STANDARD = new FloatingButton(true, Corner.END);

    /** A lower corner of the window. */
    public enum Corner {
        /** Where lines begin: left, and right in right-to-left languages. */
        START("start"),
        /** Where lines end: right, and left in right-to-left languages. */
        END("end");

        private final String code;

        Corner(String code) {
            this.code = code;
        }

        /**
         * The corner's name outside Java.
         *
         * @return such as {@code end}
         */
        public String code() {
            return code;
        }

        /**
         * Finds a corner by its name outside Java.
         *
         * @param code such as {@code end}
         * @return the corner, if there is one of that name
         */
        public static Optional<Corner> of(String code) {
            return Arrays.stream(values())
                    .filter(corner -> corner.code.equals(code))
                    .findFirst();
        }
    }

    /** Checks that there is a corner. */
    public FloatingButton {
        Objects.requireNonNull(corner, "corner");
    }
}
