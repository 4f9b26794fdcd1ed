package io.ordertochat.examples.demoshop.web;

import io.ordertochat.http.page.Html;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the browser gets.
 *
 * @param status the HTTP status
 * @param headers headers by name
 * @param body the text, empty for none
 */
public record PageResponse(int status, Map<String, String> headers, String body) {

    /**
     * A page.
     *
     * @param status the HTTP status
     * @param page the whole page
     * @return the response
     */
    public static PageResponse page(int status, Html page) {
        // Not "no-store": going back must show the form as it was sent, with its submission key.
        Map<String, String> headers =
                Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "private, no-cache");
        return new PageResponse(status, headers, page.toString());
    }

    /**
     * Sends the browser to another page, by {@code GET}.
     *
     * @param path where to
     * @return the response
     */
    public static PageResponse seeOther(String path) {
        return new PageResponse(303, Map.of("Location", path, "Cache-Control", "no-store"), "");
    }

    /**
     * A file that never changes under its address.
     *
     * @param type its media type
     * @param content its text
     * @return the response
     */
    public static PageResponse asset(String type, String content) {
        return new PageResponse(
                200, Map.of("Content-Type", type, "Cache-Control", "public, max-age=31536000, immutable"), content);
    }

    /**
     * This response with a cookie for this shop only, out of reach for scripts.
     *
     * @param name the cookie's name
     * @param value its value
     * @return the response
     */
    public PageResponse withCookie(String name, String value) {
        return with("Set-Cookie", name + "=" + value + "; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax");
    }

    private PageResponse with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PageResponse(status, more, body);
    }
}
