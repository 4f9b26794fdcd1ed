package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import java.util.HashMap;
import java.util.Map;

/** The few words that thousands of rows are made of, each turned into its value once. For one reading; not thread-safe. */
final class KnownWords {

    private final Map<String, EntryPointId> points = new HashMap<>();
    private final Map<String, ProductId> products = new HashMap<>();

    EntryPointId entryPoint(String word) {
        return points.computeIfAbsent(word, EntryPointId::of);
    }

    ProductId product(String word) {
        return products.computeIfAbsent(word, ProductId::of);
    }

    DeviceClass device(String word) {
        return DeviceClass.of(word).orElseThrow(() -> unknown("device"));
    }

    AgentClass agent(String word) {
        return AgentClass.of(word).orElseThrow(() -> unknown("agent class"));
    }

    PageKind page(String word) {
        return PageKind.of(word).orElseThrow(() -> unknown("page type"));
    }

    private static IllegalStateException unknown(String what) {
        return new IllegalStateException("clicks: the store has a " + what + " that this release does not know");
    }
}
