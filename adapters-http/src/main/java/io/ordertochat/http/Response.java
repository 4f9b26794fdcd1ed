package io.ordertochat.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer, whatever server carries it. {@link #toString} shows no body.
 *
 * @param status the status code
 * @param headers the header fields; names are turned into lower case. Where {@code content-length} is given, it counts what
 *     a {@code GET} would have answered
 * @param body the body, not copied; empty for {@code HEAD} and 304
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares requests
public record Response(int status, Map<String, List<String>> headers, byte[] body) {

    /** Copies the headers. */
    public Response {
        Objects.requireNonNull(body, "body");
        headers = Headers.copyOf(headers);
    }

    /**
     * An answer without headers.
     *
     * @param status the status code
     * @param body the body
     * @return the answer
     */
    public static Response of(int status, byte[] body) {
        return new Response(status, Map.of(), body);
    }

    /**
     * The same answer with a header field set.
     *
     * @param name the field's name
     * @param value its only value
     * @return a copy
     */
    public Response withHeader(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.put(name.toLowerCase(Locale.ROOT), List.of(value));
        return new Response(status, more, body);
    }

    /**
     * A header field's first value.
     *
     * @param name the field's name in lower case
     * @return the value, if the field is there
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    @Override
    public String toString() {
        return "Response[" + status + ", " + body.length + " bytes]";
    }
}
