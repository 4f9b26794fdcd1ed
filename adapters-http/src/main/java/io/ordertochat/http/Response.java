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
 * @param body the body; no bytes for {@code HEAD} and 304
 */
public record Response(int status, Map<String, List<String>> headers, Body body) {

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
        return of(status, new Body.Bytes(body));
    }

    /**
     * An answer without headers.
     *
     * @param status the status code
     * @param body the body
     * @return the answer
     */
    public static Response of(int status, Body body) {
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

    /**
     * The body of an answer that is not streamed; for tests, mostly.
     *
     * @return its bytes, not copied
     * @throws IllegalStateException when the body is streamed; write it with {@link Body#writeTo}
     */
    public byte[] bytes() {
        if (body instanceof Body.Bytes whole) {
            return whole.bytes();
        }
        throw new IllegalStateException("response: got a streamed body, which is not in memory; write it to a stream");
    }

    // How long a stream gets is known when it has ended.
    Response withoutBody() {
        Response empty = new Response(status, headers, Body.none());
        return body instanceof Body.Bytes whole
                ? empty.withHeader("content-length", Integer.toString(whole.bytes().length))
                : empty;
    }

    @Override
    public String toString() {
        return "Response[" + status + ", " + body + "]";
    }
}
