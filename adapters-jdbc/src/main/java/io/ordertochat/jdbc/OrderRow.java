package io.ordertochat.jdbc;

import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.order.CartId;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderFingerprint;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderReference;
import io.ordertochat.order.OrderStatus;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.port.AdapterException;
import io.ordertochat.routing.RoutingMatch;
import io.ordertochat.shop.ShopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** An order as a row. */
final class OrderRow {

    private static final int MAX_RULE = 64;
    private static final int MAX_EMAIL = 320;

    private OrderRow() {}

    static void bind(Query place, Order order, Instant duplicatesSince) {
        Customer customer = order.answers().customer();
        place.bind("shop", order.shop().value())
                .bind("id", order.id().value())
                .bind("reference", order.reference().value())
                .bind("submission", order.submissionKey().value())
                .bind("status", order.status().name())
                .bind("placedAt", order.placedAt().toEpochMilli())
                .bind("currency", order.basket().currency().getCurrencyCode())
                .bind("total", order.basket().total().minorUnits())
                .bind("number", order.routing().number().e164())
                .bind("rule", rule(order))
                .bind(
                        "fingerprint",
                        order.fingerprint().map(OrderFingerprint::value).orElse(null))
                .bind("since", StoredTime.atOrAfter(duplicatesSince))
                .bind("cart", order.cart().map(CartId::value).orElse(null))
                .bind("phone", customer.phone().map(PhoneNumber::e164).orElse(null))
                .bind("email", StoredText.searchable(customer.email(), MAX_EMAIL))
                .bind("settingsVersion", order.settingsVersion())
                .bind("body", OrderJson.write(order));
    }

    private static @Nullable String rule(Order order) {
        return StoredText.searchable(
                order.routing().match().map(RoutingMatch::rule).orElse(""), MAX_RULE);
    }

    static Order read(ResultSet row) throws SQLException {
        String shop = row.getString("shop_id");
        String id = row.getString("order_id");
        try {
            return read(row, Order.of(ShopId.of(shop), OrderId.of(id)));
        } catch (IllegalArgumentException unreadable) {
            throw new AdapterException(
                    "OrderRepository", "shop=" + shop + " order=" + id, "its row can't be read", false, unreadable);
        }
    }

    private static Order read(ResultSet row, Order.Builder order) throws SQLException {
        OrderJson.read(row.getString("body"), Currency.getInstance(row.getString("currency")), order);
        order.reference(new OrderReference(row.getString("reference")))
                .submissionKey(SubmissionKey.of(row.getString("submission_key")))
                .status(OrderStatus.valueOf(row.getString("status")))
                .placedAt(Instant.ofEpochMilli(row.getLong("placed_at")))
                .settingsVersion(row.getInt("settings_version"));
        String cart = row.getString("cart_id");
        if (cart != null) {
            order.cart(CartId.of(cart));
        }
        String duplicateOf = row.getString("duplicate_of");
        if (duplicateOf != null) {
            order.duplicateOf(OrderId.of(duplicateOf));
        }
        return order.build();
    }
}
