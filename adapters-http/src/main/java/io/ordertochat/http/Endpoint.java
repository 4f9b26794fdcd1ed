package io.ordertochat.http;

/** Answers requests; the one thing a server binding needs. Implementations of this module are thread-safe. */
@FunctionalInterface
public interface Endpoint {

    /**
     * Answers a request. Never throws for anything a client sent.
     *
     * @param request the request
     * @return the answer
     */
    Response handle(Request request);
}
