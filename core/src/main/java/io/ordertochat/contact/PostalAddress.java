package io.ordertochat.contact;

import java.util.Objects;

/**
 * Where an order goes. Parts that were not given are empty strings. {@link #toString} shows nothing of it.
 *
 * @param street street name
 * @param number house number, a text: {@code 12-A}, {@code S/N}
 * @param neighborhood neighbourhood or district
 * @param complement flat, floor, entrance
 * @param city city or town
 * @param state state or region, its code where there is one
 * @param postcode postal code in its normal form
 * @param country ISO 3166-1 alpha-2 code
 */
public record PostalAddress(
        String street,
        String number,
        String neighborhood,
        String complement,
        String city,
        String state,
        String postcode,
        String country) {

    /** No address at all. */
    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "", "", "", "");

    /** Checks that no part is null. */
    public PostalAddress {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(neighborhood, "neighborhood");
        Objects.requireNonNull(complement, "complement");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(country, "country");
    }

    @Override
    public String toString() {
        return equals(NONE) ? "PostalAddress[none]" : "PostalAddress[…]";
    }
}
