package io.ordertochat.http;

/** Routes that share one limit on how often a client may ask. */
public enum RouteGroup {
    /** Everything that is only read. */
    READ,
    /** Checking a form, or single fields, while it is filled in. */
    CHECK,
    /** Looking up what a postal code says about an address, which other people's services may be asked for. */
    LOOKUP,
    /** Previewing a message. */
    PREVIEW,
    /** Placing an order. */
    CHECKOUT,
    /** Telling of clicks; an array counts as many times as it has clicks. */
    CLICK,
    /** Everything in a shop's administration, its pages and signing in. */
    ADMIN,
    /** Exporting whole tables as files. */
    EXPORT
}
