package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductQuarterRow;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;

/**
 * A batch of clicks added up, as text: one line per row, its parts with tabs between. Four parts are clicks on a product, five
 * are clicks by device and agent. No id has a tab or a line's end in it.
 */
final class BatchText {

    private static final int QUARTER_PARTS = 5;

    private BatchText() {}

    static String write(TallySheet sheet) {
        StringBuilder out = new StringBuilder(4_096);
        for (QuarterRow row : sheet.quarters()) {
            out.append(row.utcDay())
                    .append('\t')
                    .append(row.entryPoint().value())
                    .append('\t');
            out.append(row.device().code())
                    .append('\t')
                    .append(row.agent().code())
                    .append('\t');
            CountsText.write(row.clicks(), out);
            out.append('\n');
        }
        for (ProductQuarterRow row : sheet.products()) {
            out.append(row.utcDay())
                    .append('\t')
                    .append(row.entryPoint().value())
                    .append('\t');
            out.append(row.product().value()).append('\t');
            CountsText.write(row.clicks(), out);
            out.append('\n');
        }
        return out.toString();
    }

    static void read(String text, TallySheet sheet, KnownWords words) {
        int[] ends = new int[QUARTER_PARTS];
        int parts = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n') {
                ends[parts++] = i;
            }
            if (c == '\n') {
                add(text, start, ends, parts == QUARTER_PARTS, sheet, words);
                parts = 0;
                start = i + 1;
            }
        }
    }

    private static void add(String text, int start, int[] ends, boolean quarter, TallySheet sheet, KnownWords words) {
        int day = Integer.parseInt(text, start, ends[0], 10);
        EntryPointId point = words.entryPoint(text.substring(ends[0] + 1, ends[1]));
        String third = text.substring(ends[1] + 1, ends[2]);
        long first = (long) day * QuarterRow.QUARTERS;
        if (quarter) {
            DeviceClass device = words.device(third);
            AgentClass agent = words.agent(text.substring(ends[2] + 1, ends[3]));
            CountsText.each(
                    text, ends[3] + 1, ends[4], (slot, count) -> sheet.add(first + slot, point, device, agent, count));
        } else {
            ProductId product = words.product(third);
            CountsText.each(
                    text, ends[2] + 1, ends[3], (slot, count) -> sheet.add(first + slot, point, product, count));
        }
    }
}
