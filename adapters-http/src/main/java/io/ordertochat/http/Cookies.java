package io.ordertochat.http;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code Cookie} headers (RFC 6265) without believing that they are well formed. */
final class Cookies {

    private static final int MOST = 8;

    private Cookies() {}

    /** Every value under a name, those with the longer path first as browsers send them; at most eight. */
    static List<String> named(String name, Request request) {
        List<String> values = new ArrayList<>();
        for (String header : request.headers().getOrDefault("cookie", List.of())) {
            for (String pair : header.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0
                        && values.size() < MOST
                        && pair.substring(0, equals).strip().equals(name)) {
                    values.add(unquoted(pair.substring(equals + 1).strip()));
                }
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
