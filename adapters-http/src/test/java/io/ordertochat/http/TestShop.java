package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.click.ClickCombiner;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryAddresses;
import io.ordertochat.memory.InMemoryCharges;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.money.Money;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SettableTime;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The shop of the documented examples: mugs at 39.90, delivery at 12.00, orders on hold, in Brazil. */
final class TestShop {

    static final ShopId ID = ShopId.of("demo");

    /** A header that stands for a host's own credential in tests. */
    static final String CREDENTIAL = "x-test-role";

    static final byte[] SECRET = "a secret that is not one, 32 bytes".getBytes(StandardCharsets.UTF_8);

    final SettableTime time = SettableTime.at("2026-03-02T10:00:00Z");
    final CountedSettings settings = new CountedSettings();
    final BreakableOrders orders = new BreakableOrders();
    final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    final BreakableClicks clicks = new BreakableClicks(unit);
    final StagedTotals totals = new StagedTotals(clicks.store());
    final InMemoryAddresses addresses = new InMemoryAddresses()
            .put("01001-000", "Praça da Sé", "Sé", "São Paulo", "SP")
            .put("53990-000", "", "", "Fernando de Noronha", "PE");
    final StagedClicks clickLog = new StagedClicks(clicks);
    final List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
    final AdminSessions sessions = AdminSessions.builder(URI.create("http://127.0.0.1/"), SECRET)
            .time(time)
            .build();
    final OrderToChat library;

    TestShop() {
        library = OrderToChat.builder()
                .settings(settings)
                .settingsMaxAge(Duration.ZERO)
                .orders(orders)
                .catalog(new InMemoryProductCatalog()
                        .put(ID, mug())
                        .put(ID, plate())
                        .put(ID, hostile()))
                .charges(new InMemoryCharges()
                        .delivery("standard", "Entrega padrão", Money.of("12.00", "BRL"))
                        .coupon("WELCOME10", 10))
                .references(new ReferenceSigner("not the secret of a real shop".getBytes(StandardCharsets.UTF_8)))
                .addressLookup(addresses)
                .clicks(new ClickCombiner(clickLog, unit), totals)
                .time(time)
                .build();
        save(settings(), 0);
    }

    private static ShopSettings settings() {
        RoutingTable routing = RoutingTable.withDefault(PhoneNumber.ofE164("+5511999990000"))
                .rule("kitchen", "kitchen", PhoneNumber.ofE164("+5511999990001"))
                .build();
        return ShopSettings.of("Loja Demo", Currency.getInstance("BRL"), routing)
                .locale(Locale.forLanguageTag("pt-BR"))
                .region("BR")
                .zone(ZoneId.of("America/Sao_Paulo"))
                .build();
    }

    private static Product mug() {
        return new Product(
                ProductId.of("mug-01"),
                "Caneca",
                Money.of("39.90", "BRL"),
                List.of(CategoryPath.of("kitchen")),
                List.of(new ProductOption("Cor", List.of("Azul", "Verde"), false)));
    }

    private static Product hostile() {
        return new Product(
                ProductId.of("hostile-01"),
                "Caneca <b>\"azul\"</b> & co",
                Money.of("1.00", "BRL"),
                List.of(),
                List.of());
    }

    private static Product plate() {
        return new Product(ProductId.of("plate-01"), "Prato", Money.of("20.00", "BRL"), List.of(), List.of());
    }

    void change(UnaryOperator<ShopSettings.Builder> change) {
        ShopState state = library.settings().current(ID).orElseThrow();
        save(change.apply(state.settings().toBuilder()).build(), state.version());
    }

    private void save(ShopSettings settings, int basedOn) {
        library.settings().save(ID, new SettingsChange(settings, basedOn, "test", time.instant()));
    }

    /** A host's own access: the role stands in a header, and no browser sends it by itself. */
    AdminAccess ownerInHeader() {
        return (request, shop) -> request.header(CREDENTIAL)
                .filter(role -> shop.equals(ID) && !role.equals("nobody"))
                .map(role -> AdminGrant.toProgram(shop, "Ana", AdminRole.valueOf(role.toUpperCase(Locale.ROOT))));
    }

    /** The token of a fresh sign-in link for an owner. */
    String token() {
        return token(sessions, ID, AdminRole.OWNER);
    }

    static String token(AdminSessions sessions, ShopId shop, AdminRole role) {
        return sessions.signInLink(shop, "Ana", role).getRawQuery().substring("token=".length());
    }

    OrderToChatApi.Builder api() {
        return OrderToChatApi.builder(library).time(time).onFailure(failures::add);
    }
}
