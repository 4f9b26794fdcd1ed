package io.ordertochat.http;

/**
 * What browsers want to hear before a page of another origin may use a route (Fetch standard, CORS). Everybody may, and no
 * credentials travel: the answer is the same for all.
 */
final class CrossOrigin {

    private static final String DAY_SECONDS = "86400";

    private CrossOrigin() {}

    static Response preflight(String method) {
        return Response.of(204, new byte[0])
                .withHeader("access-control-allow-methods", method)
                .withHeader("access-control-allow-headers", "content-type")
                .withHeader("access-control-max-age", DAY_SECONDS);
    }

    static Response readable(Response response) {
        return response.withHeader("access-control-allow-origin", "*")
                .withHeader("access-control-expose-headers", "retry-after");
    }
}
