package io.ordertochat.jdbc;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.port.AdapterException;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Shops' settings in tables {@code o2c_shop_settings} and {@code o2c_number_health}. Reading the current ones is one round
 * trip. A template of the merchant's own that this release cannot compile any more is passed over in favour of the standard
 * text, so that the shop goes on selling; its row keeps it. Thread-safe.
 */
public final class JdbcShopSettings implements ShopSettingsRepository {

    private static final int MAX_BY = 100;
    private static final int MAX_REASON = 200;

    private final JdbcUnitOfWork unit;
    private final SqlDialect dialect;
    private final SettingsSql sql;

    /** The settings' own row, or one of a marked number. */
    private sealed interface CurrentRow {

        record Settings(int version, Instant at, String by, String body) implements CurrentRow {}

        record Mark(String phone, String reason) implements CurrentRow {}

        static CurrentRow of(ResultSet row) throws SQLException {
            int version = row.getInt("version");
            return version == 0
                    ? new Mark(row.getString("phone"), row.getString("reason"))
                    : new Settings(
                            version,
                            Instant.ofEpochMilli(row.getLong("saved_at")),
                            row.getString("saved_by"),
                            row.getString("body"));
        }
    }

    /**
     * Makes a repository.
     *
     * @param unit the unit of work its statements take part in
     * @param dialect the database it talks to
     */
    public JdbcShopSettings(JdbcUnitOfWork unit, SqlDialect dialect) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.sql = SettingsSql.of(dialect);
    }

    @Override
    public Optional<ShopState> current(ShopId shop) {
        List<CurrentRow> rows = unit.run(operation("current", shop), handle -> {
            try (Query query = handle.createQuery(sql.current())) {
                return query.bind("shop", shop.value())
                        .map((row, context) -> CurrentRow.of(row))
                        .list();
            }
        });
        return state(shop, rows);
    }

    private static Optional<ShopState> state(ShopId shop, List<CurrentRow> rows) {
        Map<PhoneNumber, String> marks = new HashMap<>();
        CurrentRow.@Nullable Settings last = null;
        for (CurrentRow row : rows) {
            if (row instanceof CurrentRow.Mark mark) {
                marks.put(PhoneNumber.ofE164(mark.phone()), mark.reason());
            } else if (row instanceof CurrentRow.Settings settings) {
                last = settings;
            }
        }
        return last == null ? Optional.empty() : Optional.of(state(shop, last, new NumberHealth(marks)));
    }

    private static ShopState state(ShopId shop, CurrentRow.Settings row, NumberHealth health) {
        ShopSettings settings = read(shop, row.version(), row.body());
        return new ShopState(settings, row.version(), row.at(), row.by(), health);
    }

    @Override
    public Optional<ShopSettings> version(ShopId shop, int version) {
        Optional<String> body = unit.run(operation("version", shop), handle -> {
            try (Query query = handle.createQuery(sql.version())) {
                return query.bind("shop", shop.value())
                        .bind("version", version)
                        .mapTo(String.class)
                        .findOne();
            }
        });
        return body.map(text -> read(shop, version, text));
    }

    private static ShopSettings read(ShopId shop, int version, String body) {
        try {
            return SettingsJson.read(body);
        } catch (IllegalArgumentException unreadable) {
            String subject = "shop=" + shop + " version=" + version;
            throw new AdapterException("ShopSettingsRepository", subject, "its row can't be read", false, unreadable);
        }
    }

    @Override
    public SaveOutcome save(ShopId shop, SettingsChange change) {
        StoredText.required("settings change: by", change.by(), MAX_BY);
        String body = SettingsJson.write(change.settings());
        return unit.run(operation("save", shop), handle -> {
            int added = added(handle.createUpdate(sql.save())
                    .bind("shop", shop.value())
                    .bind("version", change.basedOn() + 1)
                    .bind("at", change.at().toEpochMilli())
                    .bind("by", change.by())
                    .bind("body", body)
                    .bind("basedOn", change.basedOn()));
            return added == 1
                    ? new SaveOutcome.Saved(change.basedOn() + 1)
                    : new SaveOutcome.ChangedMeanwhile(latest(handle, shop));
        });
    }

    private int latest(Handle handle, ShopId shop) {
        try (Query query = handle.createQuery(sql.latest())) {
            return query.bind("shop", shop.value()).mapTo(Integer.class).one();
        }
    }

    @Override
    public void mark(ShopId shop, PhoneNumber number, String reason) {
        StoredText.required("number's mark: reason", reason, MAX_REASON);
        unit.run(
                operation("mark", shop),
                handle -> reason.isEmpty() ? unmarked(handle, shop, number) : marked(handle, shop, number, reason));
    }

    private int unmarked(Handle handle, ShopId shop, PhoneNumber number) {
        try (Update remove = handle.createUpdate(sql.removeMark())) {
            return remove.bind("shop", shop.value())
                    .bind("phone", number.e164())
                    .execute();
        }
    }

    private int marked(Handle handle, ShopId shop, PhoneNumber number, String reason) {
        int done = changedMark(handle, shop, number, reason);
        if (done == 0) {
            done = added(bound(handle, sql.addMark(), shop, number, reason));
        }
        // Somebody added it between the two: now there is something to change.
        return done == 0 ? changedMark(handle, shop, number, reason) : done;
    }

    private int changedMark(Handle handle, ShopId shop, PhoneNumber number, String reason) {
        try (Update change = bound(handle, sql.changeMark(), shop, number, reason)) {
            return change.execute();
        }
    }

    private static Update bound(Handle handle, String sql, ShopId shop, PhoneNumber number, String reason) {
        return handle.createUpdate(sql)
                .bind("shop", shop.value())
                .bind("phone", number.e164())
                .bind("reason", reason);
    }

    private int added(Update insert) {
        try (insert) {
            return insert.execute();
        } catch (JdbiException failure) {
            if (dialect.meansPresent(failure)) {
                return 0;
            }
            throw failure;
        }
    }

    private static Operation operation(String method, ShopId shop) {
        return new Operation("ShopSettingsRepository." + method, "shop=" + shop);
    }
}
