package io.ordertochat.http;

import java.util.Objects;

/**
 * A route that is served.
 *
 * @param method the method; where it is {@code GET}, {@code HEAD} is served too
 * @param template the path below the base path, parameters in braces: {@code /v1/shops/{shop}/form}
 */
public record Route(String method, String template) {

    /** Checks that both are there. */
    public Route {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(template, "template");
    }
}
