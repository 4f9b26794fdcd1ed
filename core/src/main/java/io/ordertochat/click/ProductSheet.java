package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Adds persons' clicks on products up by day of a shop, for those who write adapters: in blocks of 32 days, for each button and
 * for all buttons together. Not thread-safe.
 */
public final class ProductSheet {

    /** Days in a block; block 0 begins on 1 January 1970. */
    public static final int BLOCK_DAYS = 32;

    private final ZoneQuarters zone;
    private final Map<Block, Days> blocks = new HashMap<>();

    /**
     * What a block is about.
     *
     * @param entryPoint the button; empty for all together
     * @param number which 32 days
     * @param product the product
     */
    public record Block(Optional<EntryPointId> entryPoint, int number, ProductId product) {

        /** Checks that no part is null. */
        public Block {
            Objects.requireNonNull(entryPoint, "entryPoint");
            Objects.requireNonNull(product, "product");
        }
    }

    /** The days of a block, being added up. */
    public static final class Days {

        private final int[] clicks = new int[BLOCK_DAYS];
        private final int[] firsts = new int[BLOCK_DAYS];

        /** Starts with no clicks. */
        public Days() {}

        /**
         * Adds clicks of one day.
         *
         * @param day the day's place in the block, 0 to 31
         * @param count how many; negative to take them off
         * @param first the first one's quarter hour since the day began, plus 1; 0 for none
         */
        public void add(int day, int count, int first) {
            clicks[day] += count;
            if (first != 0 && (firsts[day] == 0 || first < firsts[day])) {
                firsts[day] = first;
            }
        }

        /**
         * Adds other days of the same block.
         *
         * @param other the other days
         */
        public void add(Days other) {
            for (int day = 0; day < BLOCK_DAYS; day++) {
                add(day, other.clicks[day], other.firsts[day]);
            }
        }

        /**
         * Takes clicks off, and leaves first quarter hours where clicks remain.
         *
         * @param other the other days
         */
        public void subtract(Days other) {
            for (int day = 0; day < BLOCK_DAYS; day++) {
                clicks[day] -= other.clicks[day];
                firsts[day] = clicks[day] == 0 ? 0 : firsts[day];
            }
        }

        /**
         * Clicks by day.
         *
         * @return the clicks of the 32 days
         */
        public Counts clicks() {
            return Counts.of(clicks);
        }

        /**
         * First quarter hours by day.
         *
         * @return as {@link ProductRow#firsts}
         */
        public Counts firsts() {
            return Counts.of(firsts);
        }
    }

    /**
     * Starts with nothing.
     *
     * @param zone how days are cut
     */
    public ProductSheet(ZoneQuarters zone) {
        this.zone = zone;
    }

    /**
     * Adds a row.
     *
     * @param row clicks by quarter hour
     */
    public void add(ProductQuarterRow row) {
        Optional<EntryPointId> button = Optional.of(row.entryPoint());
        int today = Integer.MIN_VALUE;
        Days all = null;
        Days one = null;
        for (int quarter = 0; quarter < QuarterRow.QUARTERS; quarter++) {
            int count = row.clicks().at(quarter);
            if (count != 0) {
                int day = zone.day(row.utcDay(), quarter);
                if (all == null || one == null || day != today) {
                    today = day;
                    int number = Math.floorDiv(day, BLOCK_DAYS);
                    all = days(new Block(Optional.empty(), number, row.product()));
                    one = days(new Block(button, number, row.product()));
                }
                int first = zone.elapsed(row.utcDay(), quarter) + 1;
                all.add(Math.floorMod(day, BLOCK_DAYS), count, first);
                one.add(Math.floorMod(day, BLOCK_DAYS), count, first);
            }
        }
    }

    /**
     * Adds persons' clicks on a product.
     *
     * @param quarter quarter hours since 1 January 1970, UTC
     * @param entryPoint the button
     * @param product the product
     * @param clicks how many
     */
    public void add(long quarter, EntryPointId entryPoint, ProductId product, int clicks) {
        ZoneQuarters.Day utc = zone.of((int) Math.floorDiv(quarter, (long) QuarterRow.QUARTERS));
        int slot = (int) Math.floorMod(quarter, (long) QuarterRow.QUARTERS);
        int number = Math.floorDiv(utc.day(slot), BLOCK_DAYS);
        int place = Math.floorMod(utc.day(slot), BLOCK_DAYS);
        int first = utc.elapsed(slot) + 1;
        days(new Block(Optional.empty(), number, product)).add(place, clicks, first);
        days(new Block(Optional.of(entryPoint), number, product)).add(place, clicks, first);
    }

    /**
     * Adds a person's click on a product.
     *
     * @param click the click; a robot's, or one on no product, changes nothing
     */
    public void add(Click click) {
        if (click.agent() == AgentClass.PERSON) {
            click.product().ifPresent(product -> {
                long quarter = Math.floorDiv(click.at().toEpochMilli(), QuarterRow.QUARTER_MILLIS);
                add(quarter, click.entryPoint(), product, 1);
            });
        }
    }

    /**
     * The days of a block, to be added to.
     *
     * @param block the block
     * @return its days, empty the first time
     */
    public Days days(Block block) {
        return blocks.computeIfAbsent(block, none -> new Days());
    }

    /**
     * Everything that was added.
     *
     * @return the blocks
     */
    public Map<Block, Days> blocks() {
        return Map.copyOf(blocks);
    }
}
