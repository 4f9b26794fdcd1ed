package io.ordertochat.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** An answer as it came over the wire, read by a reader that is not ours. */
record Answer(HttpResponse<byte[]> http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return http.statusCode();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    String text() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(http.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    String code() {
        return json().path("code").asText();
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
