package io.ordertochat.jdbc;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Counts;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;
import io.ordertochat.shop.ShopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    private record Key(int utcDay, DeviceClass device, AgentClass agent) {}

    /** Adds rows to what is there. */
    void add(List<QuarterRow> rows) {
        TallySheet sheet = new TallySheet();
        rows.stream().filter(QuarterStore::saysSomething).forEach(sheet::add);
        List<Key> keys = List.copyOf(byKey(sheet).keySet());
        if (keys.isEmpty()) {
            return;
        }
        KnownWords words = new KnownWords();
        try (Query there = handle.createQuery(sql.quartersOf())) {
            keys(new ArrayColumns<>(there.bind("shop", shop.value()), keys));
            there.map((row, context) -> read(row)).forEach(row -> each(row, words, sheet::add));
        }
        write(sheet);
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
                    .map((row, context) -> read(row))
                    .forEach(row -> each(row, words, one -> before.add(until(one, quarter))));
        }
        try (Update remove = handle.createUpdate(sql.removeQuarters())) {
            remove.bind("shop", shop.value()).bind("day", day).execute();
        }
        write(before);
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

    private static Map<Key, List<QuarterRow>> byKey(TallySheet sheet) {
        return sheet.quarters().stream()
                .filter(QuarterStore::saysSomething)
                .collect(Collectors.groupingBy(row -> new Key(row.utcDay(), row.device(), row.agent())));
    }

    private void write(TallySheet sheet) {
        Map<Key, List<QuarterRow>> rows = byKey(sheet);
        if (rows.isEmpty()) {
            return;
        }
        try (Update write = handle.createUpdate(sql.writeQuarters())) {
            keys(new ArrayColumns<>(write.bind("shop", shop.value()), List.copyOf(rows.keySet())))
                    .bigint(
                            "clicks",
                            key -> of(rows, key).stream()
                                    .mapToLong(row -> row.clicks().sum())
                                    .sum())
                    .text("bodies", key -> body(of(rows, key)));
            write.execute();
        }
    }

    private static List<QuarterRow> of(Map<Key, List<QuarterRow>> rows, Key key) {
        return Objects.requireNonNull(rows.get(key));
    }

    private static String body(List<QuarterRow> rows) {
        StringBuilder body = new StringBuilder(128 * rows.size());
        for (QuarterRow row : rows) {
            body.append(row.entryPoint().value()).append('\t');
            CountsText.write(row.clicks(), body);
            body.append('\n');
        }
        return body.toString();
    }

    private static ArrayColumns<Key> keys(ArrayColumns<Key> columns) {
        return columns.integer("days", Key::utcDay)
                .text("devices", key -> key.device().code())
                .text("agents", key -> key.agent().code());
    }

    private static TotalsRow read(ResultSet row) throws SQLException {
        return new TotalsRow(
                TotalsRow.QUARTERS,
                "",
                row.getString("device"),
                row.getString("agent"),
                row.getInt("utc_day"),
                row.getLong("clicks"),
                row.getString("body"));
    }

    /** The buttons of a stored row. */
    static void each(TotalsRow row, KnownWords words, Consumer<QuarterRow> reader) {
        DeviceClass device = words.device(row.b());
        AgentClass agent = words.agent(row.c());
        ButtonLines.each(row.body(), (button, from, to) -> {
            Counts counts = CountsText.read(row.body(), from, to, QuarterRow.QUARTERS);
            reader.accept(new QuarterRow((int) row.n(), words.entryPoint(button), device, agent, counts));
        });
    }
}
