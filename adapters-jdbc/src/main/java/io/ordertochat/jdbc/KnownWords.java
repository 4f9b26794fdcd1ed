package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Device;
import io.ordertochat.click.EntryPoint;
import io.ordertochat.click.PageType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The few words that thousands of rows are made of, each turned into its value once. For one reading; not thread-safe. */
final class KnownWords {

    private final Map<String, EntryPoint> points = new HashMap<>();
    private final Map<String, ProductId> products = new HashMap<>();

    EntryPoint entryPoint(String word) {
        return points.computeIfAbsent(word, EntryPoint::of);
    }

    /** Empty for all buttons together. */
    Optional<EntryPoint> button(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(entryPoint(word));
    }

    ProductId product(String word) {
        return products.computeIfAbsent(word, ProductId::of);
    }

    Device device(String word) {
        return Device.of(word).orElseThrow(() -> unknown("device"));
    }

    AgentClass agent(String word) {
        return AgentClass.of(word).orElseThrow(() -> unknown("agent class"));
    }

    PageType page(String word) {
        return PageType.of(word).orElseThrow(() -> unknown("page type"));
    }

    private static IllegalStateException unknown(String what) {
        return new IllegalStateException("clicks: the store has a " + what + " that this release does not know");
    }
}
