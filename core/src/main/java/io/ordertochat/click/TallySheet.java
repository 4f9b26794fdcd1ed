package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds clicks up by quarter hour, for those who write adapters. Knows no zone. Not thread-safe.
 */
public final class TallySheet {

    private final Map<ButtonKey, int[]> buttons = new HashMap<>();
    private final Map<ProductKey, int[]> products = new HashMap<>();

    private record ButtonKey(int utcDay, EntryPointId entryPoint, DeviceClass device, AgentClass agent) {}

    private record ProductKey(int utcDay, EntryPointId entryPoint, ProductId product) {}

    /** Starts with nothing. */
    public TallySheet() {}

    /**
     * Adds a click.
     *
     * @param click the click
     */
    public void add(Click click) {
        addButton(click);
        long quarter = quarter(click);
        if (click.product().isPresent() && click.agent() == AgentClass.PERSON) {
            add(quarter, click.entryPoint(), click.product().get(), 1);
        }
    }

    /**
     * Adds a click, and leaves its product out.
     *
     * @param click the click
     */
    public void addButton(Click click) {
        add(quarter(click), click.entryPoint(), click.device(), click.agent(), 1);
    }

    /**
     * Adds clicks on a button.
     *
     * @param quarter quarter hours since 1 January 1970, UTC
     * @param entryPoint the button
     * @param device the device
     * @param agent who clicked
     * @param clicks how many; negative to take them off
     */
    public void add(long quarter, EntryPointId entryPoint, DeviceClass device, AgentClass agent, int clicks) {
        ButtonKey key = new ButtonKey(day(quarter), entryPoint, device, agent);
        counts(buttons, key)[slot(quarter)] += clicks;
    }

    /**
     * Adds persons' clicks on a product.
     *
     * @param quarter quarter hours since 1 January 1970, UTC
     * @param entryPoint the button
     * @param product the product
     * @param clicks how many; negative to take them off
     */
    public void add(long quarter, EntryPointId entryPoint, ProductId product, int clicks) {
        ProductKey key = new ProductKey(day(quarter), entryPoint, product);
        counts(products, key)[slot(quarter)] += clicks;
    }

    /**
     * Adds a row of totals.
     *
     * @param row the row
     */
    public void add(QuarterRow row) {
        ButtonKey key = new ButtonKey(row.utcDay(), row.entryPoint(), row.device(), row.agent());
        addAll(counts(buttons, key), row.clicks());
    }

    /**
     * Adds a row of totals.
     *
     * @param row the row
     */
    public void add(ProductQuarterRow row) {
        ProductKey key = new ProductKey(row.utcDay(), row.entryPoint(), row.product());
        addAll(counts(products, key), row.clicks());
    }

    /**
     * What was added, by button.
     *
     * @return one row for each day, button, device and agent
     */
    public List<QuarterRow> quarters() {
        List<QuarterRow> rows = new ArrayList<>(buttons.size());
        buttons.forEach((key, counts) ->
                rows.add(new QuarterRow(key.utcDay, key.entryPoint, key.device, key.agent, Counts.of(counts))));
        return rows;
    }

    /**
     * What was added, by product.
     *
     * @return one row for each day, button and product
     */
    public List<ProductQuarterRow> products() {
        List<ProductQuarterRow> rows = new ArrayList<>(products.size());
        products.forEach((key, counts) ->
                rows.add(new ProductQuarterRow(key.utcDay, key.entryPoint, key.product, Counts.of(counts))));
        return rows;
    }

    private static <K> int[] counts(Map<K, int[]> map, K key) {
        return map.computeIfAbsent(key, none -> new int[QuarterRow.QUARTERS]);
    }

    private static void addAll(int[] to, Counts counts) {
        for (int i = 0; i < QuarterRow.QUARTERS; i++) {
            to[i] += counts.at(i);
        }
    }

    private static long quarter(Click click) {
        return Math.floorDiv(click.at().toEpochMilli(), QuarterRow.QUARTER_MILLIS);
    }

    private static int day(long quarter) {
        return (int) Math.floorDiv(quarter, (long) QuarterRow.QUARTERS);
    }

    private static int slot(long quarter) {
        return (int) Math.floorMod(quarter, (long) QuarterRow.QUARTERS);
    }
}
