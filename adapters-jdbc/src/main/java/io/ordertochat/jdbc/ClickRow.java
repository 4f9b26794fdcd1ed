package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickId;
import io.ordertochat.contact.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** A click as a row. */
final class ClickRow {

    private ClickRow() {}

    static void bind(SqlStatement<?> append, Click click) {
        append.bind("id", click.id().value())
                .bind("clicked", click.at().toEpochMilli())
                .bind("product", click.product().map(ProductId::value).orElse(null))
                .bind("page", click.page().code())
                .bind("point", click.entryPoint().value())
                .bind("device", click.device().code())
                .bind("agent", click.agent().code())
                .bind("number", click.routedNumber().map(PhoneNumber::e164).orElse(null));
    }

    static void bind(SqlStatement<?> append, List<Click> clicks) {
        new ArrayColumns<>(append, clicks)
                .text("ids", click -> click.id().value())
                .bigint("times", click -> click.at().toEpochMilli())
                .text("products", click -> click.product().map(ProductId::value).orElse(null))
                .text("pages", click -> click.page().code())
                .text("points", click -> click.entryPoint().value())
                .text("devices", click -> click.device().code())
                .text("agents", click -> click.agent().code())
                .text(
                        "numbers",
                        click -> click.routedNumber().map(PhoneNumber::e164).orElse(null));
    }

    static void bind(Query search, ClickFilter filter) {
        filter.from().ifPresent(from -> search.bind("from", StoredTime.atOrAfter(from)));
        filter.product().ifPresent(product -> search.bind("product", product.value()));
        filter.entryPoint().ifPresent(point -> search.bind("point", point.value()));
        filter.device().ifPresent(device -> search.bind("device", device.code()));
        filter.agent().ifPresent(agent -> search.bind("agent", agent.code()));
        if (!filter.text().isEmpty()) {
            search.bind("text", ClickFilter.folded(filter.text()));
        }
    }

    static Click read(ResultSet row, KnownWords words) throws SQLException {
        return new Click(
                ClickId.of(row.getString("click_id")),
                Instant.ofEpochMilli(row.getLong("clicked_at")),
                Optional.ofNullable(row.getString("product_id")).map(words::product),
                words.page(row.getString("page")),
                words.entryPoint(row.getString("entry_point")),
                words.device(row.getString("device")),
                words.agent(row.getString("agent")),
                Optional.ofNullable(row.getString("routed_number")).map(PhoneNumber::ofE164));
    }
}
