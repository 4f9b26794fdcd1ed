package io.ordertochat.http;

import io.ordertochat.http.page.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of the page with all that was chosen, and the addresses of the same page with something chosen otherwise. What
 * is as usual is left out, so that addresses stay short. Immutable.
 */
final class AnalyticsAddress {

    static final String RANGE = "range";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ZONE = "zone";
    static final String ENTRY_POINT = "entryPoint";
    static final String DEVICE = "device";
    static final String AGENT = "agent";
    static final String TEXT = "q";
    static final String PRODUCT = "product";
    static final String SPAN = "span";
    static final String SHOW = "show";
    static final String PAGE = "page";

    private static final List<String> NAMES =
            List.of(RANGE, FROM, TO, ZONE, ENTRY_POINT, DEVICE, AGENT, TEXT, PRODUCT, SPAN, SHOW, PAGE);
    private static final Map<String, String> USUAL =
            Map.of(RANGE, AnalyticsRange.USUAL.code(), AGENT, "person", SPAN, ProductSpan.USUAL.code());

    private final Map<String, String> chosen;

    private AnalyticsAddress(Map<String, String> wanted) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = wanted.getOrDefault(name, "").strip();
            if (!value.isEmpty() && !value.equals(USUAL.get(name))) {
                ordered.put(name, value);
            }
        }
        this.chosen = ordered;
    }

    static AnalyticsAddress of(Request request) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String name : NAMES) {
            request.query().getOrDefault(name, List.of()).stream()
                    .findFirst()
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> wanted.put(name, value));
        }
        if (wanted.containsKey(FROM) || wanted.containsKey(TO)) {
            wanted.remove(RANGE);
        }
        return new AnalyticsAddress(wanted);
    }

    static AnalyticsAddress usual() {
        return new AnalyticsAddress(Map.of());
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    boolean has(String name) {
        return chosen.containsKey(name);
    }

    /** Days that somebody named, or a range. */
    AnalyticsRange range() {
        return get(RANGE).flatMap(AnalyticsRange::of).orElse(AnalyticsRange.USUAL);
    }

    /** Refuses a range that there is not. What only moves within the page is taken as its beginning where it can't be read. */
    void check() {
        if (has(RANGE) && get(RANGE).flatMap(AnalyticsRange::of).isEmpty()) {
            throw new Refusal(Problems.invalidParameter(
                    RANGE, "no such range; allowed are those of the page's links; follow one, or leave it out"));
        }
    }

    boolean namesDays() {
        return has(FROM) || has(TO);
    }

    /** The request with each chosen parameter once and no empty one, as browsers send for fields left empty. */
    Call cleaned(Call call) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        chosen.forEach((name, value) -> query.put(name, List.of(value)));
        Request from = call.request();
        Request request = new Request(from.method(), from.path(), query, from.headers(), from.body(), from.client());
        return new Call(request, call.parameters(), call.limits());
    }

    AnalyticsAddress with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(chosen);
        if (name.equals(RANGE)) {
            other.keySet().removeAll(Set.of(FROM, TO));
        }
        other.remove(PAGE);
        other.put(name, value);
        return new AnalyticsAddress(other);
    }

    AnalyticsAddress onDay(LocalDate day) {
        return without(RANGE).with(FROM, day.toString()).with(TO, day.toString());
    }

    AnalyticsAddress without(String... names) {
        Map<String, String> other = new LinkedHashMap<>(chosen);
        other.keySet().removeAll(Set.of(names));
        other.remove(PAGE);
        return new AnalyticsAddress(other);
    }

    /** As a link on the page itself. */
    String href() {
        return "?" + query();
    }

    String href(String place) {
        return href() + "#" + place;
    }

    String query() {
        return encoded(chosen);
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What a form that asks for some of it sends along for the rest. */
    Html hiddenBut(Set<String> asked) {
        return Html.join(chosen.entrySet().stream()
                .filter(entry ->
                        !asked.contains(entry.getKey()) && !entry.getKey().equals(PAGE))
                .map(entry ->
                        Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", entry.getKey(), entry.getValue()))
                .toList());
    }
}
