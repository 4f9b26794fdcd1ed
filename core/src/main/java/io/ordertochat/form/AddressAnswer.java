package io.ordertochat.form;

import java.util.Objects;
import java.util.Optional;

/** What a lookup says to a postal code. */
public sealed interface AddressAnswer {

    /**
     * The code exists. An adapter makes it with {@link #fromSource}, which sees to rule ADDRESS-4; the constructor takes parts
     * as they are.
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

        /** Names the source only: where somebody lives belongs in no log. */
        @Override
        public String toString() {
            return "Found[" + source + "]";
        }

        /**
         * Makes what a source said fit for the form: controls, direction marks and the like are taken out, white space
         * becomes single blanks, and then the part's own field decides. What would be refused there (markup, a web address,
         * more than its length) leaves the part empty, so that the customer fills it in.
         *
         * @param street street name, as it came
         * @param neighborhood neighbourhood, as it came
         * @param city city or town, as it came
         * @param state two-letter code of the state in any letter case, as it came
         * @param source who said so
         * @return the answer; empty when no city is left or the state is none of Brazil's, which is no answer at all
         */
        public static Optional<Found> fromSource(
                String street, String neighborhood, String city, String state, String source) {
            String fitCity = AddressPart.fit(FieldKey.CITY, city);
            String fitState = AddressPart.fit(FieldKey.STATE, state);
            if (fitCity.isEmpty() || fitState.isEmpty()) {
                return Optional.empty();
            }
            String fitStreet = AddressPart.fit(FieldKey.STREET, street);
            String fitNeighborhood = AddressPart.fit(FieldKey.NEIGHBORHOOD, neighborhood);
            return Optional.of(new Found(fitStreet, fitNeighborhood, fitCity, fitState, source));
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
