package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.checkout.RequestedLine;
import io.ordertochat.examples.demoshop.cart.CartLine;
import io.ordertochat.examples.demoshop.cart.Carts;
import io.ordertochat.examples.demoshop.shelf.Shelf;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A visitor's cart with what the shelf says about it. */
record Bag(List<Entry> entries) {

    /**
     * A line and its product.
     *
     * @param line as the cart keeps it
     * @param product what it is
     */
    record Entry(CartLine line, ShelfProduct product) {

        Money price() {
            return product.price().times(line.quantity());
        }

        /** What was chosen, in the order of the product's options. */
        Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>();
            for (ProductOption option : product.options()) {
                String text = line.options().get(option.name());
                if (text != null) {
                    options.put(option.name(), text);
                }
            }
            return options;
        }
    }

    static Bag of(Visit visit, Carts carts, Shelf shelf) {
        List<Entry> entries = new ArrayList<>();
        visit.cart()
                .map(carts::lines)
                .orElse(List.of())
                .forEach(
                        line -> shelf.find(line.product()).ifPresent(product -> entries.add(new Entry(line, product))));
        return new Bag(List.copyOf(entries));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int pieces() {
        return entries.stream().mapToInt(entry -> entry.line().quantity()).sum();
    }

    Money subtotal() {
        return entries.stream().map(Entry::price).reduce(Money.ofMinor(0, "BRL"), Money::plus);
    }

    List<RequestedLine> requested() {
        return entries.stream()
                .map(entry -> new RequestedLine(
                        entry.line().product(),
                        entry.line().quantity(),
                        entry.line().options()))
                .toList();
    }

    List<LineItem> items(Language language) {
        return entries.stream()
                .map(entry -> new LineItem(
                        entry.product().id(),
                        entry.product().name(language),
                        entry.line().quantity(),
                        entry.options(),
                        entry.product().price(),
                        entry.product().categories()))
                .toList();
    }

    /** What the customer saw when the form was made: line numbers and quantities. */
    String seen() {
        return entries.stream()
                .map(entry -> entry.line().id() + "x" + entry.line().quantity())
                .collect(Collectors.joining("-"));
    }

    /** The quantities that were seen, by the lines' numbers. */
    static Map<Long, Long> quantitiesOf(String seen) {
        Map<Long, Long> quantities = new LinkedHashMap<>();
        for (String part : seen.split("-", Carts.MAX_LINES + 1)) {
            int end = part.indexOf('x');
            Optional<Long> line = number(end < 0 ? "" : part.substring(0, end));
            Optional<Long> quantity = number(part.substring(end + 1)).filter(pieces -> pieces > 0);
            if (line.isPresent() && quantity.isPresent()) {
                quantities.put(line.get(), quantity.get());
            }
        }
        return quantities;
    }

    static Optional<Long> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
