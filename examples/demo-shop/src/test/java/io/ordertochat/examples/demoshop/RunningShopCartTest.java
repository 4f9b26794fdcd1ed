package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.order.OrderId;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopCartTest {

    @TempDir
    private Path data;

    @Test
    void an_order_takes_off_the_cart_what_was_ordered_and_only_once() throws SQLException {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            add(visitor, 1);
            String form = visitor.get("/checkout").body();
            storeWithoutAnswer(visitor, Visitor.hidden(form, "key"));
            add(visitor, 5);

            String again = Visitor.location(send(visitor, form, Visitor.hidden(form, "seen"), "order"));
            assertThat(again).endsWith("?again=1");
            assertThat(visitor.get(again).body()).contains("Este pedido já estava reservado");
            assertThat(pieces(shop, again.replace("?again=1", ""))).isEqualTo(1);
            assertThat(quantities("mug-01")).containsExactly(5);

            assertThat(Visitor.location(send(visitor, form, Visitor.hidden(form, "seen"), "order")))
                    .isEqualTo(again);
            assertThat(quantities("mug-01")).containsExactly(5);
        }
    }

    @Test
    void an_ordered_form_that_is_refreshed_leads_to_its_order_and_spares_the_new_cart() throws SQLException {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            add(visitor, 1);
            String form = visitor.get("/checkout").body();
            String seen = Visitor.hidden(form, "seen");
            String order = Visitor.location(send(visitor, form, seen, "order"));
            add(visitor, 5);

            assertThat(Visitor.location(send(visitor, form, seen, "refresh"))).isEqualTo(order + "?again=1");
            assertThat(quantities("mug-01")).containsExactly(5);
        }
    }

    @Test
    void an_order_of_everything_empties_the_cart_whatever_the_form_claims_to_have_seen() throws SQLException {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            add(visitor, 2);
            String form = visitor.get("/checkout").body();
            String seen = Visitor.hidden(form, "seen");
            assertThat(Visitor.location(send(visitor, form, seen, "order"))).startsWith("/orders/");
            assertThat(quantities("mug-01")).isEmpty();

            add(visitor, 3);
            String line = Visitor.hidden(visitor.get("/checkout").body(), "seen");
            String id = line.substring(0, line.indexOf('x'));
            for (String wrong : List.of("", id, id + "x", id + "x0", id + "x-1", "x", "-")) {
                assertThat(Visitor.location(send(visitor, form, wrong, "order")))
                        .as(wrong)
                        .startsWith("/orders/");
                assertThat(quantities("mug-01")).as(wrong).containsExactly(3);
            }
        }
    }

    private static void add(Visitor visitor, int quantity) {
        HttpResponse<String> added = visitor.post(
                "/cart/lines", "product", "mug-01", "quantity", Integer.toString(quantity), "option.Cor", "Azul");
        assertThat(added.statusCode()).isEqualTo(303);
    }

    /** What is left when the connection breaks between the order and its answer. */
    private static void storeWithoutAnswer(Visitor visitor, String key) {
        HttpResponse<String> stored = visitor.json("/v1/shops/demo/checkouts", """
                        {"submissionKey":"%s","locale":"pt-BR",
                         "lines":[{"product":"mug-01","quantity":1,"options":{"Cor":"Azul"}}],
                         "shipping":"standard","payment":"pix","coupon":null,"cart":"c-7",
                         "answers":{"firstName":"Ana","phone":"11 98888-7777"}}
                        """.formatted(key));
        assertThat(stored.statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> send(Visitor visitor, String form, String seen, String then) {
        return visitor.post(
                "/checkout",
                "key",
                Visitor.hidden(form, "key"),
                "seen",
                seen,
                "field.firstName",
                "Ana",
                "field.phone",
                "11 98888-7777",
                "shipping",
                "standard",
                "payment",
                "pix",
                "coupon",
                "",
                "then",
                then);
    }

    private static int pieces(RunningShop shop, String order) {
        return shop
                .library()
                .orders()
                .find(ShopPages.SHOP, OrderId.of(order.substring("/orders/".length())))
                .orElseThrow()
                .basket()
                .lines()
                .stream()
                .mapToInt(line -> line.quantity())
                .sum();
    }

    private List<Integer> quantities(String product) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("shop"));
                var statement = database.prepareStatement(
                        "select quantity from demo_cart_line where product = ? order by id")) {
            statement.setString(1, product);
            List<Integer> quantities = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                quantities.add(rows.getInt(1));
            }
            return quantities;
        }
    }
}
