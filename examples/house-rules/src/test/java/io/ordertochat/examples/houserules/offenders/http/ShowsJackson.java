package io.ordertochat.examples.houserules.offenders.http;

import com.fasterxml.jackson.databind.JsonNode;

/** Forces a library's type on its callers. */
public final class ShowsJackson {

    /**
     * Shows too much.
     *
     * @return a node
     */
    public JsonNode node() {
        throw new IllegalStateException("never called");
    }
}
