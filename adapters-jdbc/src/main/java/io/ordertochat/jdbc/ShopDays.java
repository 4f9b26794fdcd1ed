package io.ordertochat.jdbc;

import io.ordertochat.click.ZoneQuarters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How a shop's days are cut.
 *
 * @param zone the zone
 * @param keptSince since when every single click is there, in milliseconds; the least number for always
 */
record ShopDays(ZoneId zone, long keptSince) {

    static final long ALWAYS = Long.MIN_VALUE;

    static ShopDays read(ResultSet row) throws SQLException {
        return new ShopDays(ZoneId.of(row.getString("zone")), row.getLong("kept_since"));
    }

    boolean keepsAll() {
        return keptSince == ALWAYS;
    }

    /** The first quarter hour, counted from 1970, whose single clicks are complete. */
    long keptQuarter() {
        return keepsAll() ? Long.MIN_VALUE : Math.floorDiv(keptSince, 900_000L);
    }

    ZoneQuarters quarters() {
        return new ZoneQuarters(zone);
    }

    /** When the day that holds an instant began. */
    Instant startOfDay(Instant instant) {
        return instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
