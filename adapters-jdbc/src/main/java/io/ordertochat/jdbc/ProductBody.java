package io.ordertochat.jdbc;

import io.ordertochat.click.ProductSheet.Days;
import java.util.HashMap;
import java.util.Map;

/** What a row of {@code o2c_click_product} says beside its clicks; what is added and what is stored become one. */
interface ProductBody {

    void addStored(String text);

    String text();

    /** Days of all buttons together. */
    final class All implements ProductBody {

        private final Days days = new Days();

        void add(Days more) {
            days.add(more);
        }

        void subtract(Days less) {
            days.subtract(less);
        }

        @Override
        public void addStored(String text) {
            days.add(ProductDaysText.read(text));
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder(160);
            ProductDaysText.write(days, out);
            return out.toString();
        }
    }

    /** Days of each button. */
    final class Each implements ProductBody {

        private final Map<String, Days> buttons = new HashMap<>();
        // Lines about other buttons need not be understood to be kept.
        private final StringBuilder others = new StringBuilder();

        Days of(String button) {
            return buttons.computeIfAbsent(button, none -> new Days());
        }

        @Override
        public void addStored(String text) {
            ButtonLines.each(text, (button, from, to) -> {
                Days days = buttons.get(button);
                if (days == null) {
                    others.append(button).append('\t').append(text, from, to).append('\n');
                } else {
                    ProductDaysText.addTo(days, text, from, to);
                }
            });
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder(others.length() + 80 * buttons.size()).append(others);
            buttons.forEach((button, days) -> {
                out.append(button).append('\t');
                ProductDaysText.write(days, out);
                out.append('\n');
            });
            return out.toString();
        }
    }

    /** Clicks of all days, of each button. */
    final class Sums implements ProductBody {

        private final Map<String, Long> buttons = new HashMap<>();

        void add(String button, long clicks) {
            buttons.merge(button, clicks, Long::sum);
        }

        @Override
        public void addStored(String text) {
            ButtonLines.each(text, (button, from, to) -> add(button, Long.parseLong(text, from, to, 10)));
        }

        @Override
        public String text() {
            StringBuilder out = new StringBuilder(32 * buttons.size());
            buttons.forEach((button, clicks) ->
                    out.append(button).append('\t').append((long) clicks).append('\n'));
            return out.toString();
        }
    }
}
