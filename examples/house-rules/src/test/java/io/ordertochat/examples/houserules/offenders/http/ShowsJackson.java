package io.ordertochat.examples.houserules.offenders.http;

import com.fasterxml.jackson.core.JsonToken;

/**
 * Forces a library's type on its callers.
 *
 * @param token the library's type
 */
public record ShowsJackson(JsonToken token) {}
