package io.ordertochat.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request, whatever server it came through. {@link #toString} shows neither client, headers, query nor body.
 *
 * @param method the method in capitals, such as {@code GET}
 * @param path the path, percent-decoded, below the place where the endpoint is mounted; begins with a slash
 * @param query the parameters of the query, decoded, by name
 * @param headers the header fields; names are turned into lower case
 * @param body the body as it came, not copied; a binding may stop one byte after the endpoint's limit
 * @param client who asks, only for counting requests: an address or a key of the host's; empty when unknown
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares requests
public record Request(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] body,
        String client) {

    /** Copies query and headers. */
    public Request {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(client, "client");
        query = Map.copyOf(query);
        headers = Headers.copyOf(headers);
    }

    /**
     * A request without query, headers and body, by an unknown client.
     *
     * @param method the method
     * @param path the path
     * @return the request
     */
    public static Request of(String method, String path) {
        return new Request(method, path, Map.of(), Map.of(), new byte[0], "");
    }

    /**
     * The same request with one more header field.
     *
     * @param name the field's name
     * @param value its value
     * @return a copy
     */
    public Request withHeader(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.put(name, List.of(value));
        return new Request(method, path, query, more, body, client);
    }

    /**
     * The same request with one more parameter.
     *
     * @param name the parameter's name
     * @param value its value
     * @return a copy
     */
    public Request withQuery(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(query);
        more.put(name, List.of(value));
        return new Request(method, path, more, headers, body, client);
    }

    /**
     * The same request with another body.
     *
     * @param bytes the body
     * @return a copy
     */
    public Request withBody(byte[] bytes) {
        return new Request(method, path, query, headers, bytes, client);
    }

    /**
     * The same request by another client.
     *
     * @param key who asks
     * @return a copy
     */
    public Request withClient(String key) {
        return new Request(method, path, query, headers, body, key);
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
        return "Request[" + method + ", " + body.length + " bytes]";
    }
}
