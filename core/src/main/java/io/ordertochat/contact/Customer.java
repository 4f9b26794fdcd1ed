package io.ordertochat.contact;

import java.util.Objects;
import java.util.Optional;

/**
 * Who orders. {@link #toString} shows nothing but a masked phone.
 *
 * @param name full name as given; empty when none was asked for
 * @param email e-mail address in its normal form; empty when none
 * @param phone phone number, if one was given
 * @param address where the order goes
 */
public record Customer(String name, String email, Optional<PhoneNumber> phone, PostalAddress address) {

    /** Nobody in particular. */
    public static final Customer ANONYMOUS = new Customer("", "", Optional.empty(), PostalAddress.NONE);

    /** Checks that no part is null. */
    public Customer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "Customer[" + phone.map(PhoneNumber::masked).orElse("no phone") + "]";
    }
}
