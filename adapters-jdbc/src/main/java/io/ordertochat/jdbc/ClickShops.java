package io.ordertochat.jdbc;

import io.ordertochat.shop.ShopId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The row per shop that is locked by whoever writes its totals; appending clicks never touches it. */
final class ClickShops {

    private final ClickSql sql;
    private final SqlDialect dialect;

    ClickShops(ClickSql sql, SqlDialect dialect) {
        this.sql = sql;
        this.dialect = dialect;
    }

    /** Locks it, or answers nothing when another node has it locked. */
    Optional<ShopDays> tryLock(Handle handle, ShopId shop, ZoneId zone) {
        Optional<ShopDays> locked = locked(handle, sql.tryShop(), shop);
        return locked.isPresent() || !added(handle, shop, zone) ? locked : locked(handle, sql.tryShop(), shop);
    }

    /** Waits until it is locked. */
    ShopDays lock(Handle handle, ShopId shop, ZoneId zone) {
        Optional<ShopDays> locked = locked(handle, sql.lockShop(), shop);
        if (locked.isEmpty()) {
            added(handle, shop, zone);
            locked = locked(handle, sql.lockShop(), shop);
        }
        return locked.orElseThrow();
    }

    void change(Handle handle, ShopId shop, ShopDays days) {
        try (Update change = handle.createUpdate(sql.changeShop())) {
            change.bind("shop", shop.value())
                    .bind("zone", days.zone().getId())
                    .bind("keptSince", days.keptSince())
                    .execute();
        }
    }

    List<ShopId> waiting(Handle handle) {
        try (Query waiting = handle.createQuery(sql.waiting())) {
            return waiting.mapTo(String.class).map(ShopId::of).list();
        }
    }

    private static Optional<ShopDays> locked(Handle handle, String sql, ShopId shop) {
        try (Query lock = handle.createQuery(sql)) {
            return lock.bind("shop", shop.value())
                    .map((row, context) -> ShopDays.read(row))
                    .findOne();
        }
    }

    private boolean added(Handle handle, ShopId shop, ZoneId zone) {
        try (Update add = handle.createUpdate(sql.addShop())) {
            return add.bind("shop", shop.value())
                            .bind("zone", zone.getId())
                            .bind("keptSince", ShopDays.ALWAYS)
                            .execute()
                    == 1;
        } catch (JdbiException failure) {
            if (dialect.meansPresent(failure)) {
                return false;
            }
            throw failure;
        }
    }
}
