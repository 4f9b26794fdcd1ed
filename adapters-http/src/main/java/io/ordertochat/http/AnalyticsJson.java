package io.ordertochat.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page hands to its scripts. */
final class AnalyticsJson {

    private AnalyticsJson() {}

    static String of(Map<String, ? extends @Nullable Object> object) {
        return new String(JsonWriter.write(object), StandardCharsets.UTF_8);
    }
}
