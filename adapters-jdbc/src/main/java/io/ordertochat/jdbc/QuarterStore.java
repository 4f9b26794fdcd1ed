package io.ordertochat.jdbc;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Counts;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;
import io.ordertochat.shop.ShopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Table {@code o2c_click_quarter}, for whoever holds the shop's lock. */
final class QuarterStore {

    private final ClickSql sql;
    private final Handle handle;
    private final ShopId shop;

    QuarterStore(ClickSql sql, Handle handle, ShopId shop) {
        this.sql = sql;
        this.handle = handle;
        this.shop = shop;
    }

    /** Adds rows to what is there. */
    void add(List<QuarterRow> rows) {
        List<QuarterRow> more =
                rows.stream().filter(QuarterStore::saysSomething).toList();
        if (more.isEmpty()) {
            return;
        }
        TallySheet sheet = new TallySheet();
        more.forEach(sheet::add);
        KnownWords words = new KnownWords();
        try (Query there = handle.createQuery(sql.quartersOf())) {
            keys(new ArrayColumns<>(there.bind("shop", shop.value()), more));
            there.map((row, context) -> read(row, words)).forEach(sheet::add);
        }
        write(sheet.quarters());
    }

    /** Removes everything from a quarter hour on, counted from 1970. */
    void removeSince(long quarter) {
        int day = quarter == Long.MIN_VALUE
                ? Integer.MIN_VALUE
                : (int) Math.floorDiv(quarter, (long) QuarterRow.QUARTERS);
        TallySheet before = new TallySheet();
        KnownWords words = new KnownWords();
        try (Query there = handle.createQuery(sql.quartersSince())) {
            there.bind("shop", shop.value())
                    .bind("day", day)
                    .map((row, context) -> until(read(row, words), quarter))
                    .forEach(before::add);
        }
        try (Update remove = handle.createUpdate(sql.removeQuarters())) {
            remove.bind("shop", shop.value()).bind("day", day).execute();
        }
        write(before.quarters().stream().filter(QuarterStore::saysSomething).toList());
    }

    private static boolean saysSomething(QuarterRow row) {
        return !row.clicks().equals(Counts.of());
    }

    private static QuarterRow until(QuarterRow row, long quarter) {
        int[] counts = new int[QuarterRow.QUARTERS];
        for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
            boolean before = (long) row.utcDay() * QuarterRow.QUARTERS + slot < quarter;
            counts[slot] = before ? row.clicks().at(slot) : 0;
        }
        return new QuarterRow(row.utcDay(), row.entryPoint(), row.device(), row.agent(), Counts.of(counts));
    }

    private void write(List<QuarterRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Update write = handle.createUpdate(sql.writeQuarters())) {
            keys(new ArrayColumns<>(write.bind("shop", shop.value()), rows))
                    .bigint("clicks", row -> row.clicks().sum())
                    .text("bodies", row -> {
                        StringBuilder body = new StringBuilder();
                        CountsText.write(row.clicks(), body);
                        return body.toString();
                    });
            write.execute();
        }
    }

    private static ArrayColumns<QuarterRow> keys(ArrayColumns<QuarterRow> columns) {
        return columns.integer("days", QuarterRow::utcDay)
                .text("points", row -> row.entryPoint().value())
                .text("devices", row -> row.device().code())
                .text("agents", row -> row.agent().code());
    }

    private static QuarterRow read(ResultSet row, KnownWords words) throws SQLException {
        EntryPointId point = words.entryPoint(row.getString("entry_point"));
        DeviceClass device = words.device(row.getString("device"));
        AgentClass agent = words.agent(row.getString("agent"));
        return new QuarterRow(row.getInt("utc_day"), point, device, agent, counts(row.getString("body")));
    }

    static Counts counts(String body) {
        return CountsText.read(body, 0, body.length(), QuarterRow.QUARTERS);
    }
}
