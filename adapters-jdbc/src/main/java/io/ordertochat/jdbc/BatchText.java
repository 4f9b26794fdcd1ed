package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What totals need to know of a batch of clicks, as text: a line for each kind of click that occurs (button, device, agent, with
 * tabs between), an empty line, a line for each product, an empty line, then each click as the number of its kind and, where it
 * counts for a product, a comma and the number of that. A change of the quarter hour stands before the click, with a colon. No
 * id has a tab or a line's end in it.
 */
final class BatchText {

    private BatchText() {}

    private record Kind(EntryPointId entryPoint, DeviceClass device, AgentClass agent) {}

    static String write(List<Click> clicks) {
        Map<Kind, Integer> kinds = new HashMap<>();
        Map<ProductId, Integer> products = new HashMap<>();
        StringBuilder out = new StringBuilder(256);
        StringBuilder names = new StringBuilder(1_024).append('\n');
        StringBuilder list = new StringBuilder(8 * clicks.size() + 16).append('\n');
        long quarter = 0;
        for (Click click : clicks) {
            long next = Math.floorDiv(click.at().toEpochMilli(), QuarterRow.QUARTER_MILLIS);
            if (next != quarter) {
                list.append(next).append(':');
                quarter = next;
            }
            Kind kind = new Kind(click.entryPoint(), click.device(), click.agent());
            Integer known = kinds.putIfAbsent(kind, kinds.size());
            if (known == null) {
                line(kind, out);
            }
            list.append(known == null ? kinds.size() - 1 : known);
            if (click.product().isPresent() && click.agent() == AgentClass.PERSON) {
                ProductId product = click.product().get();
                Integer seen = products.putIfAbsent(product, products.size());
                if (seen == null) {
                    names.append(product.value()).append('\n');
                }
                list.append(',').append(seen == null ? products.size() - 1 : seen);
            }
            list.append(';');
        }
        return out.append(names).append(list).toString();
    }

    private static void line(Kind kind, StringBuilder out) {
        out.append(kind.entryPoint.value())
                .append('\t')
                .append(kind.device.code())
                .append('\t')
                .append(kind.agent.code())
                .append('\n');
    }

    /** Hears of clicks, each with its quarter hour since 1970. */
    interface Reader {

        void click(long quarter, EntryPointId entryPoint, DeviceClass device, AgentClass agent);

        /** The same click, where it counts for a product. */
        void click(long quarter, EntryPointId entryPoint, ProductId product);
    }

    static void read(String text, TallySheet sheet, KnownWords words) {
        read(text, words, new Reader() {
            @Override
            public void click(long quarter, EntryPointId entryPoint, DeviceClass device, AgentClass agent) {
                sheet.add(quarter, entryPoint, device, agent, 1);
            }

            @Override
            public void click(long quarter, EntryPointId entryPoint, ProductId product) {
                sheet.add(quarter, entryPoint, product, 1);
            }
        });
    }

    static void read(String text, KnownWords words, Reader reader) {
        List<Kind> kinds = new ArrayList<>();
        int start = 0;
        while (text.charAt(start) != '\n') {
            int end = text.indexOf('\n', start);
            int first = text.indexOf('\t', start);
            int second = text.indexOf('\t', first + 1);
            kinds.add(new Kind(
                    words.entryPoint(text.substring(start, first)),
                    words.device(text.substring(first + 1, second)),
                    words.agent(text.substring(second + 1, end))));
            start = end + 1;
        }
        List<ProductId> products = new ArrayList<>();
        start++;
        while (text.charAt(start) != '\n') {
            int end = text.indexOf('\n', start);
            products.add(words.product(text.substring(start, end)));
            start = end + 1;
        }
        clicks(text, start + 1, kinds, products, reader);
    }

    private static void clicks(String text, int from, List<Kind> kinds, List<ProductId> products, Reader reader) {
        long quarter = 0;
        long number = 0;
        int kind = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
                continue;
            }
            if (c == ':') {
                quarter = number;
            } else if (c == ',') {
                kind = (int) number;
            } else {
                Kind of = kinds.get(kind < 0 ? (int) number : kind);
                reader.click(quarter, of.entryPoint, of.device, of.agent);
                if (kind >= 0) {
                    reader.click(quarter, of.entryPoint, products.get((int) number));
                }
                kind = -1;
            }
            number = 0;
        }
    }
}
