package io.ordertochat.jdbc;

import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** From the first to the last day, of UTC or of the shop, that a click or a total is about. */
record ClickSpan(int firstDay, int lastDay) {

    static Optional<ClickSpan> of(ClickSql sql, Handle handle, ShopId shop) {
        try (Query span = handle.createQuery(sql.span())) {
            List<ClickSpan> parts = span
                    .bind("shop", shop.value())
                    .map((row, context) -> {
                        int first = row.getInt(1);
                        return row.wasNull()
                                ? Optional.<ClickSpan>empty()
                                : Optional.of(new ClickSpan(first, row.getInt(2)));
                    })
                    .list()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
            return parts.stream()
                    .reduce((a, b) -> new ClickSpan(Math.min(a.firstDay, b.firstDay), Math.max(a.lastDay, b.lastDay)));
        }
    }
}
