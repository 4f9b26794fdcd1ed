package io.ordertochat.examples.demoshop.web;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells whether a form was posted from one of our own pages. */
final class SameSite {

    private SameSite() {}

    /** Browsers say where a post comes from; what says nothing is no browser, and has no cookie to abuse. */
    static boolean allows(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = headers.getFirst("Origin");
        return origin == null || isOurs(origin, headers.getFirst("Host"));
    }

    private static boolean isOurs(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
