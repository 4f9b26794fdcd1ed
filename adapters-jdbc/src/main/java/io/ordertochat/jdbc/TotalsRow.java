package io.ordertochat.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

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
}
