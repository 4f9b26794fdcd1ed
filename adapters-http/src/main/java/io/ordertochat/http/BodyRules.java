package io.ordertochat.http;

import java.util.Locale;

/** What a body must be before anybody looks into it. */
final class BodyRules {

    private BodyRules() {}

    /** Whether a text without a type of its own is taken too, which is what {@code sendBeacon} calls the JSON it is given. */
    static void check(Request request, Limits limits, boolean plainToo) {
        String type = request.header("content-type").orElse("");
        if (!type.isBlank() && !isJson(type.toLowerCase(Locale.ROOT), plainToo)) {
            throw new Refusal(Problems.unsupportedMediaType("content-type", plainToo));
        }
        String encoding = request.header("content-encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(Problems.unsupportedMediaType("content-encoding", plainToo));
        }
        if (request.body().length > limits.maxBodyBytes()) {
            throw new Refusal(Problems.bodyTooLarge(limits.maxBodyBytes()));
        }
    }

    // application/json or application/anything+json; of the parameters only the charset counts, and there is but one.
    private static boolean isJson(String type, boolean plainToo) {
        String[] parts = type.split(";", -1);
        String essence = parts[0].strip();
        boolean json = essence.equals("application/json")
                || (essence.startsWith("application/") && essence.endsWith("+json"))
                || (plainToo && essence.equals("text/plain"));
        for (int i = 1; json && i < parts.length; i++) {
            String parameter = parts[i].strip();
            json = !parameter.startsWith("charset")
                    || parameter.replace("\"", "").replace(" ", "").equals("charset=utf-8");
        }
        return json;
    }
}
