package io.ordertochat.form;

import java.util.Objects;

/**
 * An answer that is no part of the customer or the address: a tax number, a second phone. {@link #toString} names the field
 * only.
 *
 * @param key the field that was answered
 * @param text its normal form, not empty
 */
public record ExtraAttribute(FieldKey key, String text) {

    /** Checks that both are there. */
    public ExtraAttribute {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "ExtraAttribute[" + key.key() + "]";
    }
}
