package io.ordertochat.http;

/** Routes that share one limit on how often a client may ask. */
public enum RouteGroup {
    /** Everything that is only read. */
    READ,
    /** Checking a form while it is filled in. */
    CHECK,
    /** Previewing a message. */
    PREVIEW,
    /** Placing an order. */
    CHECKOUT,
    /** Everything in a shop's administration, its pages and signing in. */
    ADMIN
}
