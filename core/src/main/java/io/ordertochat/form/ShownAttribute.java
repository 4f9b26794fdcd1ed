package io.ordertochat.form;

import java.util.Objects;

/**
 * An extra attribute the way others may read it. {@link #toString} shows nothing of it.
 *
 * @param label what it is, in the reader's language
 * @param text as much of the answer as the shop shows, not empty
 */
public record ShownAttribute(String label, String text) {

    /** Checks that both are there. */
    public ShownAttribute {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "ShownAttribute[…]";
    }
}
