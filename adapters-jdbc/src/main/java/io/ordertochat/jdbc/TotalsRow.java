package io.ordertochat.jdbc;

import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductSheet.Block;
import io.ordertochat.click.ProductSheet.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A row of one of six kinds.
 *
 * @param kind 1 how days are cut · 2 a batch · 3 quarter hours of a day · 4 products' days · 5 and 6 single clicks counted, by
 *     device and agent, and by product
 */
record TotalsRow(int kind, String a, String b, String c, long n, long clicks, String body) {

    static final int STATE = 1;
    static final int BATCH = 2;
    static final int QUARTERS = 3;
    static final int PRODUCTS = 4;
    static final int CLICKS = 5;
    static final int PRODUCT_CLICKS = 6;

    /** The block that stands for all days. */
    static final int ALL_DAYS = -1;

    /** Product rows that are about all buttons together. */
    static final String ALL_BUTTONS = "all";

    /** Product rows that have a line for each button. */
    static final String EACH_BUTTON = "each";

    static TotalsRow read(ResultSet row) throws SQLException {
        return new TotalsRow(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getString(7));
    }

    static TotalsRow ofProduct(ResultSet row) throws SQLException {
        return new TotalsRow(
                PRODUCTS,
                "",
                row.getString("buttons"),
                "",
                row.getInt("block_no"),
                row.getInt("kept"),
                row.getString("body"));
    }

    boolean isAboutEachButton() {
        return b.equals(EACH_BUTTON);
    }

    /** The days of products, by button where it has a line for each. */
    void eachBlock(KnownWords words, BiConsumer<Block, Days> reader) {
        ProductLines.each(body, isAboutEachButton(), (product, button, from, to) -> {
            Days days = new Days();
            ProductDaysText.addTo(days, body, from, to);
            Optional<EntryPointId> point = button.isEmpty() ? Optional.empty() : Optional.of(words.entryPoint(button));
            reader.accept(new Block(point, (int) n, words.product(product)), days);
        });
    }
}
