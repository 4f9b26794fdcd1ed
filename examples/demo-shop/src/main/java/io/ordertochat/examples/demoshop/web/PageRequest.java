package io.ordertochat.examples.demoshop.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for.
 *
 * @param method {@code GET} or {@code POST}
 * @param path the decoded path
 * @param query parameters of the address
 * @param form fields of a posted form, in their order
 * @param cookies cookies by name
 * @param userAgent what the browser says it is, empty when it says nothing
 */
public record PageRequest(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        Map<String, String> cookies,
        String userAgent) {

    /**
     * Whether it may change something.
     *
     * @return true for a posted form
     */
    public boolean isPost() {
        return method.equals("POST");
    }

    /**
     * A parameter of the address.
     *
     * @param name its name
     * @return its first value, empty when it has none
     */
    public String query(String name) {
        return first(query, name);
    }

    /**
     * A field of the form.
     *
     * @param name its name
     * @return its first value, empty when it has none
     */
    public String form(String name) {
        return first(form, name);
    }

    /**
     * A cookie.
     *
     * @param name its name
     * @return its value, if it was sent
     */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    private static String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }
}
