package io.ordertochat.examples.demoshop;

import com.sun.net.httpserver.HttpServer;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.http.AdminRole;
import io.ordertochat.http.AdminSessions;
import io.ordertochat.http.JdkServerBinding;
import io.ordertochat.http.OrderToChatApi;
import io.ordertochat.money.Money;
import io.ordertochat.testkit.OrderToChatFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The console alone, of a shop in memory whose clock stands still, with clicks as a real week has them. */
final class AnalyticsShop implements AutoCloseable {

    static final String NOW = "2026-11-20T17:32:00Z";
    static final String PAGE = "/admin/" + OrderToChatFixture.at(NOW).shop() + "/analytics";

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final List<String> POINTS = List.of(
            "product_whatsapp",
            "product_whatsapp",
            "product_whatsapp",
            "product_whatsapp",
            "cart_whatsapp",
            "cart_whatsapp",
            "channel_instagram",
            "channel_messenger",
            "floating_whatsapp",
            "floating_whatsapp",
            "floating_instagram",
            "checkout_whatsapp",
            "channel_whatsapp",
            "channel_snapchat");
    private static final List<String> NAMES = List.of(
            "Caneca esmaltada azul",
            "Moletom oversized com capuz, algodão orgânico, edição de inverno com bordado feito à mão em linha dourada",
            "حقيبة جلدية بنية",
            "<b>Lenço</b> & \"seda\"",
            "Prato raso",
            "Camiseta básica",
            "Vela perfumada 🌿",
            "Bolsa de palha",
            "Livro de receitas",
            "Tapete de algodão");
    // How busy the hours of a day are.
    private static final int[] HOURS = {
        2, 1, 1, 0, 0, 1, 2, 4, 7, 10, 12, 13, 15, 13, 12, 11, 12, 13, 15, 18, 20, 17, 10, 5
    };

    private final OrderToChatFixture shop = OrderToChatFixture.at(NOW);
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;
    private final AdminSessions sessions;

    private AnalyticsShop() {
        server = listening();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        byte[] secret = "a secret that is not one, 32 bytes".getBytes(StandardCharsets.UTF_8);
        sessions = AdminSessions.builder(address, secret).time(shop.time()).build();
        shop.settings(settings -> settings.name("Loja Demo").zone(ZONE));
        for (int i = 0; i < NAMES.size(); i++) {
            shop.product(
                    new Product(ProductId.of(id(i)), NAMES.get(i), Money.of("10.00", "BRL"), List.of(), List.of()));
        }
        OrderToChatApi api = OrderToChatApi.builder(shop.orderToChat())
                .time(shop.time())
                .adminSessions(sessions)
                .build();
        server.createContext("/", new JdkServerBinding(api));
        server.setExecutor(threads);
        server.start();
    }

    static AnalyticsShop empty() {
        return new AnalyticsShop();
    }

    /** Nearly 6,000 clicks of ninety days, the same each time. */
    static AnalyticsShop busy() {
        AnalyticsShop shop = new AnalyticsShop();
        shop.shop.clicks().record(shop.shop.shop(), clicks());
        return shop;
    }

    OrderToChatFixture fixture() {
        return shop;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    URI signInLink(AdminRole role) {
        return sessions.signInLink(shop.shop(), "Ana", role);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static String id(int product) {
        return String.format(Locale.ROOT, "item-%02d", product);
    }

    private static List<Click> clicks() {
        Random random = new Random(20);
        List<Click> clicks = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(Instant.parse(NOW), ZONE);
        for (int back = 90; back >= 0; back--) {
            LocalDate day = today.minusDays(back);
            int weight = 70 - back / 3 - (day.getDayOfWeek().getValue() > 5 ? 18 : 0) + random.nextInt(25);
            for (int n = 0; n < weight; n++) {
                Instant at = day.atTime(time(random)).atZone(ZONE).toInstant();
                if (at.isBefore(Instant.parse(NOW))) {
                    clicks.add(click(random, at, back));
                }
            }
        }
        return clicks;
    }

    private static LocalTime time(Random random) {
        int hour = random.nextInt(24);
        while (random.nextInt(20) >= HOURS[hour]) {
            hour = random.nextInt(24);
        }
        return LocalTime.of(hour, random.nextInt(60), random.nextInt(60));
    }

    private static Click click(Random random, Instant at, int back) {
        EntryPointId point = EntryPointId.of(POINTS.get(random.nextInt(POINTS.size())));
        double chance = random.nextDouble();
        int product = (int) (chance * chance * (back < 4 ? 70 : 62));
        boolean about = point.surface().equals("product") || point.surface().equals("channel");
        int agent = random.nextInt(100);
        return new Click(
                ClickId.of(String.format(Locale.ROOT, "%011x%016x", at.toEpochMilli(), random.nextLong())),
                at,
                about ? Optional.of(ProductId.of(id(product))) : Optional.empty(),
                about ? PageKind.PRODUCT : point.surface().equals("cart") ? PageKind.CART : PageKind.HOME,
                point,
                random.nextInt(10) < 7 ? DeviceClass.MOBILE : DeviceClass.DESKTOP,
                agent < 92 ? AgentClass.PERSON : agent < 97 ? AgentClass.ROBOT : AgentClass.PREVIEW,
                point.channel().equals("whatsapp")
                        ? Optional.of(PhoneNumber.ofE164("+5511988887777"))
                        : Optional.empty());
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
