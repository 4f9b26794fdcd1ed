package io.ordertochat.jdbc;

import io.ordertochat.click.ProductSheet.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is to be added to products that follow each other in the order of their ids, and what is stored of them. */
final class ProductRun {

    /** A row of more is made two; small enough that one click rewrites little, large enough that a dashboard reads few rows. */
    private static final int MOST = 1_900;

    private final boolean eachButton;
    private final Map<Line, Figures> lines = new HashMap<>();
    private final List<Stored> stored = new ArrayList<>();

    /** What a line is about; no button ("") where all are meant. */
    private record Line(String product, String button) {}

    /** A line that stays as it is. */
    private record Stored(String product, String text) {}

    /** Days, or where a line is about all days, nothing but a number. */
    private static final class Figures {

        private final Days days;
        private long sum;

        Figures(Days days) {
            this.days = days;
        }
    }

    ProductRun(boolean eachButton) {
        this.eachButton = eachButton;
    }

    /** Adds days, once for a product and button; they are not the caller's any more. */
    void add(String product, String button, Days days) {
        lines.put(new Line(product, button), new Figures(days));
    }

    void subtract(String product, String button, Days days) {
        figures(product, button).days.subtract(days);
    }

    void addSumsOf(ProductRun days) {
        days.lines.forEach((line, figures) ->
                figures(line.product, line.button).sum += figures.days.clicks().sum());
    }

    private Figures figures(String product, String button) {
        return lines.computeIfAbsent(new Line(product, button), none -> new Figures(new Days()));
    }

    /** By the first product of the rows in which they belong. */
    Map<String, ProductRun> split(UnaryOperator<String> rowOf) {
        Map<String, ProductRun> parts = new HashMap<>();
        lines.forEach(
                (line, figures) -> parts.computeIfAbsent(rowOf.apply(line.product), first -> new ProductRun(eachButton))
                        .lines
                        .put(line, figures));
        return parts;
    }

    /** Adds a stored row; lines about other products or buttons need not be understood to be kept. */
    void addStored(String body) {
        ProductLines.each(body, eachButton, (product, button, from, to) -> {
            Figures figures = lines.get(new Line(product, button));
            if (figures == null) {
                int first = from - 1 - product.length() - (eachButton ? button.length() + 1 : 0);
                stored.add(new Stored(product, body.substring(first, to + 1)));
            } else if (body.indexOf('/', from) >= 0 && body.indexOf('/', from) < to) {
                ProductDaysText.addTo(figures.days, body, from, to);
            } else {
                figures.sum += CountsText.number(body, from, to);
            }
        });
    }

    /** The rows to be stored, by their first products; what stays one row keeps its first product. */
    Map<String, String> bodies(String first) {
        List<Stored> all = new ArrayList<>(stored);
        lines.forEach((line, figures) -> {
            String text = text(line, figures);
            if (!text.isEmpty()) {
                all.add(new Stored(line.product, text));
            }
        });
        all.sort(Comparator.comparing(Stored::product));
        int length = all.stream().mapToInt(line -> line.text.length()).sum();
        int most = length <= MOST ? MOST : MOST / 2;
        Map<String, String> bodies = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        String key = first;
        String before = "";
        for (Stored line : all) {
            if (body.length() + line.text.length() > most && body.length() > 0 && !line.product.equals(before)) {
                bodies.put(key, body.toString());
                body.setLength(0);
                key = line.product;
            }
            body.append(line.text);
            before = line.product;
        }
        bodies.put(key, body.toString());
        return bodies;
    }

    private static String text(Line line, Figures figures) {
        StringBuilder out = new StringBuilder(160).append(line.product).append('\t');
        if (!line.button.isEmpty()) {
            out.append(line.button).append('\t');
        }
        int bare = out.length();
        if (figures.sum != 0) {
            out.append(figures.sum);
        } else {
            ProductDaysText.write(figures.days, out);
        }
        boolean nothing = out.length() == bare || (out.length() == bare + 1 && out.charAt(bare) == '/');
        return nothing ? "" : out.append('\n').toString();
    }
}
