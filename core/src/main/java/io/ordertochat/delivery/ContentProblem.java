package io.ordertochat.delivery;

import java.util.Objects;

/**
 * Why a message would be refused, found before it is sent. It never shows what the message says.
 *
 * @param where the part, such as {@code body[2]} or {@code buttons[0].title}
 * @param code what is wrong, such as {@code too-long}
 * @param got what was found: a number or a word that is no part of the text
 * @param allowed what is allowed
 */
public record ContentProblem(String where, String code, String got, String allowed) {

    /** Checks that no part is null. */
    public ContentProblem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(got, "got");
        Objects.requireNonNull(allowed, "allowed");
    }
}
