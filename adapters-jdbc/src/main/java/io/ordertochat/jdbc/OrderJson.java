package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.money.Money;
import io.ordertochat.order.Order;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;

/** What of an order is stored as JSON. Amounts are in minor units of the order's currency, which has a column. */
final class OrderJson {

    private OrderJson() {}

    static String write(Order order) {
        Basket basket = order.basket();
        ObjectNode body = Json.object().put("locale", order.locale().toLanguageTag());
        if (!order.payment().isEmpty()) {
            body.put("payment", order.payment());
        }
        body.set("lines", Json.array(basket.lines(), OrderJson::line));
        body.set("charges", charges(basket.charges()));
        body.set("answers", Json.strings(order.answers().asMap()));
        body.set("routing", DecisionJson.write(order.routing()));
        return Json.text(body);
    }

    static Order.Builder read(String text, Currency currency, Order.Builder order) {
        JsonNode body = Json.parse(text);
        return order.basket(Basket.of(
                        Json.list(body.path("lines"), line -> line(line, currency)),
                        charges(body.path("charges"), currency)))
                .answers(FormAnswers.ofStored(Json.strings(body.path("answers"))))
                .locale(Json.text(body, "locale").map(Locale::forLanguageTag).orElse(Locale.ENGLISH))
                .payment(Json.text(body, "payment").orElse(""))
                .routing(DecisionJson.read(body.path("routing")));
    }

    private static ObjectNode line(LineItem line) {
        ObjectNode node = Json.object()
                .put("product", line.product().value())
                .put("name", line.name())
                .put("quantity", line.quantity())
                .put("price", line.unitPrice().minorUnits());
        if (!line.options().isEmpty()) {
            node.set("options", Json.strings(line.options()));
        }
        node.set("categories", Json.array(line.categories(), category -> Json.string(category.toString())));
        return node;
    }

    private static LineItem line(JsonNode node, Currency currency) {
        return new LineItem(
                ProductId.of(Json.requiredText(node, "product")),
                Json.requiredText(node, "name"),
                node.path("quantity").asInt(),
                Json.strings(node.path("options")),
                money(node, "price", currency),
                Json.list(node.path("categories"), category -> category(category.asText())));
    }

    /** The exact segments; {@link CategoryPath#of} would strip them. */
    static CategoryPath category(String path) {
        return new CategoryPath(Arrays.asList(path.split("/", -1)));
    }

    private static ObjectNode charges(Charges charges) {
        ObjectNode node = Json.object()
                .put("discount", charges.discount().minorUnits())
                .put("coupon", charges.coupon())
                .put("tax", charges.tax().minorUnits())
                .put("shippingLabel", charges.shippingLabel());
        charges.shipping().ifPresent(shipping -> node.put("shipping", shipping.minorUnits()));
        return node;
    }

    private static Charges charges(JsonNode node, Currency currency) {
        return new Charges(
                money(node, "discount", currency),
                Json.text(node, "coupon").orElse(""),
                money(node, "tax", currency),
                Json.child(node, "shipping").map(shipping -> new Money(shipping.asLong(), currency)),
                Json.text(node, "shippingLabel").orElse(""));
    }

    private static Money money(JsonNode node, String field, Currency currency) {
        return new Money(node.path(field).asLong(), currency);
    }
}
