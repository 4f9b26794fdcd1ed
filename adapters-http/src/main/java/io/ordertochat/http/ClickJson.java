package io.ordertochat.http;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickId;
import io.ordertochat.contact.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single clicks as JSON, a page at a time. */
final class ClickJson {

    private static final int MAX_CURSOR = 200;

    private ClickJson() {}

    static Map<String, @Nullable Object> page(AnalyticsQuery.Days days, List<Click> found, int limit) {
        List<Click> shown = found.subList(0, Math.min(limit, found.size()));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("searched", searched(days));
        List<Object> clicks = new ArrayList<>();
        shown.forEach(click -> clicks.add(click(click)));
        body.put("clicks", clicks);
        body.put("next", found.size() > limit ? text(ClickCursor.after(shown.get(limit - 1))) : null);
        return body;
    }

    /** A place in the list as a word of ours. */
    static String text(ClickCursor cursor) {
        String plain = cursor.at().toEpochMilli() + "." + cursor.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place that such a word means; empty when it is none of ours. */
    static Optional<ClickCursor> cursor(String text) {
        if (text.length() > MAX_CURSOR) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            int point = plain.indexOf('.');
            Instant at = Instant.ofEpochMilli(Long.parseLong(plain.substring(0, Math.max(point, 0))));
            String id = plain.substring(point + 1);
            return ClickId.isWellFormed(id) && Click.isInRange(at)
                    ? Optional.of(new ClickCursor(at, id))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Map<String, @Nullable Object> searched(AnalyticsQuery.Days days) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("from", days.from().toString());
        body.put("to", days.to().toString());
        body.put("zone", days.zone().getId());
        return body;
    }

    private static Map<String, @Nullable Object> click(Click click) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", click.id().value());
        body.put("at", click.at().toString());
        body.put("product", click.product().map(ProductId::value).orElse(null));
        body.put("page", click.page().code());
        body.put("entryPoint", click.entryPoint().value());
        body.put("channel", click.entryPoint().channel());
        body.put("device", click.device().code());
        body.put("agent", click.agent().code());
        body.put("routedNumber", click.routedNumber().map(PhoneNumber::e164).orElse(null));
        return body;
    }
}
