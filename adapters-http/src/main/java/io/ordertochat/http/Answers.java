package io.ordertochat.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How answers are dressed: type, caching, validators. */
final class Answers {

    private static final int TAG_BYTES = 18;

    private Answers() {}

    /** An answer to a {@code POST}; nobody keeps it. */
    static Response json(int status, Map<String, @Nullable Object> body) {
        return typed(status, JsonWriter.write(body)).withHeader("cache-control", "no-store");
    }

    /** An answer whose rows come in the order they were asked for; nobody keeps it. */
    static Response json(int status, List<Map<String, @Nullable Object>> rows) {
        return typed(status, JsonWriter.write(rows)).withHeader("cache-control", "no-store");
    }

    /** An answer that its own client may keep for a while, because it is about that client. */
    static Response keptByClient(Map<String, @Nullable Object> body, int maxAgeSeconds) {
        return typed(200, JsonWriter.write(body)).withHeader("cache-control", "private, max-age=" + maxAgeSeconds);
    }

    /** An answer anybody may keep for a while and ask again about by its tag. */
    static Response cacheable(Request request, byte[] body, int maxAgeSeconds) {
        String tag = tagOf(body);
        boolean known =
                request.header("if-none-match").map(tags -> names(tags, tag)).orElse(false);
        Response response = known ? Response.of(304, new byte[0]) : typed(200, body);
        return response.withHeader("etag", tag)
                .withHeader("cache-control", "public, max-age=" + maxAgeSeconds + ", must-revalidate");
    }

    /** Another page, asked for with {@code GET}. */
    static Response seeOther(String location) {
        return Response.of(303, new byte[0]).withHeader("location", location).withHeader("cache-control", "no-store");
    }

    private static Response typed(int status, byte[] body) {
        return Response.of(status, body).withHeader("content-type", "application/json; charset=utf-8");
    }

    private static String tagOf(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            byte[] tag = Base64.getUrlEncoder().withoutPadding().encode(Arrays.copyOf(digest, TAG_BYTES));
            return '"' + new String(tag, StandardCharsets.US_ASCII) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    // Tags of ours have no comma inside, so splitting is safe; a cache may have marked one as weak.
    private static boolean names(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
