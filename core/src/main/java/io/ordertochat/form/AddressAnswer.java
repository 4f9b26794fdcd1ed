package io.ordertochat.form;

import java.util.Objects;

/** What a lookup says to a postal code. */
public sealed interface AddressAnswer {

    /**
     * The code exists.
     *
     * @param street street name; empty for a town with one code
     * @param neighborhood neighbourhood; empty for a town with one code
     * @param city city or town, not empty
     * @param state two-letter code of the state
     * @param source who said so, such as {@code viacep}
     */
    record Found(String street, String neighborhood, String city, String state, String source)
            implements AddressAnswer {

        /** Checks that no part is null. */
        public Found {
            Objects.requireNonNull(street, "street");
            Objects.requireNonNull(neighborhood, "neighborhood");
            Objects.requireNonNull(city, "city");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * There is no such code.
     *
     * @param source who said so
     */
    record NoSuchCode(String source) implements AddressAnswer {

        /** Checks that the source is named. */
        public NoSuchCode {
            Objects.requireNonNull(source, "source");
        }
    }

    /** Nobody could be asked. */
    record Unavailable() implements AddressAnswer {}
}
