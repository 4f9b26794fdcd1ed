package io.ordertochat.examples.benchmarks;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.RequestedLine;
import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.message.MessageContent;
import io.ordertochat.money.Money;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A Brazilian shop, its products and its customers; the same ones for the same seed. */
final class Samples {

    static final Locale LOCALE = Locale.forLanguageTag("pt-BR");
    static final Currency CURRENCY = Currency.getInstance("BRL");
    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    static final Instant PLACED_AT = Instant.parse("2026-03-02T13:04:00Z");
    static final PhoneNumber SHOP_NUMBER = PhoneNumber.ofE164("+5511988880000");
    static final PhoneNumber KITCHEN_NUMBER = PhoneNumber.ofE164("+5511988881111");
    static final int ITEMS = 5;

    private static final String[] NAMES = {
        "Caneca de cerâmica", "Jogo de panelas", "Luminária articulada", "Almofada de linho", "Tábua de corte",
        "Vaso de barro", "Toalha de mesa", "Relógio de parede", "Cesto de vime", "Porta-retrato",
    };
    private static final String[] COLOURS = {"Azul", "Verde", "Amarelo-ouro", "Branco"};
    private static final String[] FIRST = {"Ana", "João", "Conceição", "Luís", "Mariana"};
    private static final String[] LAST = {"Souza", "Araújo", "de Oliveira", "Gonçalves", "Prado"};
    private static final String[] STREETS = {"Rua das Flores", "Avenida Paulista", "Travessa do Ouvidor"};

    private final long seed;
    private final List<Product> products = new ArrayList<>();

    Samples(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        for (int i = 0; i < NAMES.length; i++) {
            products.add(new Product(
                    ProductId.of("p-" + i),
                    NAMES[i],
                    new Money(990 + random.nextInt(90_000), CURRENCY),
                    List.of(CategoryPath.of(i == 1 ? "kitchen/pots" : "home")),
                    i % 2 == 0 ? List.of(new ProductOption("Cor", List.of(COLOURS), true)) : List.of()));
        }
    }

    List<Product> products() {
        return products;
    }

    static ShopSettings settings() {
        RoutingTable routing = RoutingTable.withDefault(SHOP_NUMBER)
                .rule("kitchen", "kitchen/pots", KITCHEN_NUMBER)
                .build();
        return ShopSettings.of("Casa Clara", CURRENCY, routing)
                .locale(LOCALE)
                .region("BR")
                .zone(ZONE)
                .build();
    }

    /** The five items, customer and charges of the messages. */
    MessageContent content() {
        Random random = new Random(seed);
        List<LineItem> lines = new ArrayList<>();
        for (Product product : products.subList(0, ITEMS)) {
            int quantity = 1 + random.nextInt(3);
            lines.add(new LineItem(
                    product.id(), product.name(), quantity, chosen(product, random), product.price(), List.of()));
        }
        Money discount = new Money(500 + random.nextInt(400), CURRENCY);
        Optional<Money> shipping = Optional.of(new Money(1200, CURRENCY));
        Charges charges = new Charges(discount, "DEZ", Money.zero(CURRENCY), shipping, "Entrega padrão");
        return MessageContent.builder("4F7K-92MX-Q3HT", Basket.of(lines, charges))
                .locale(LOCALE)
                .placedAt(PLACED_AT, ZONE)
                .shopName("Casa Clara")
                .customer(new Customer("Ana Souza", "ana.souza@example.com", phone(random), address()))
                .payment("Pix")
                .notes("Entregar depois das 18h, por favor; o porteiro recebe!")
                .orderLink("https://shop.example/o/0198f2c4-7d31-7c55-a1b2-9e0d4c3b2a10")
                .build();
    }

    /** Submission {@code n} of a shop: another customer and other products each time, five lines always. */
    CheckoutSubmission submission(ShopId shop, int n) {
        Random random = new Random(seed * 1_000_003 + n);
        CheckoutSubmission.Builder submission = CheckoutSubmission.of(shop, SubmissionKey.of("k-" + n));
        for (int i = 0; i < ITEMS; i++) {
            Product product = products.get((n + 2 * i + i / 5) % products.size());
            submission.line(new RequestedLine(product.id().value(), 1 + random.nextInt(3), chosen(product, random)));
        }
        return submission
                .shipping("standard")
                .coupon("DEZ")
                .payment("pix")
                .answers(answers(n, random))
                .build();
    }

    private static Map<String, String> answers(int n, Random random) {
        String first = any(FIRST, random);
        return Map.ofEntries(
                Map.entry("firstName", first),
                Map.entry("lastName", any(LAST, random)),
                Map.entry("email", "cliente" + n + "@example.com"),
                Map.entry(
                        "phone", String.format(Locale.ROOT, "(11) 9%04d-%04d", 8000 + n / 10_000 % 1_000, n % 10_000)),
                Map.entry("street", any(STREETS, random)),
                Map.entry("number", Integer.toString(1 + random.nextInt(3_000))),
                Map.entry("neighborhood", "Centro"),
                Map.entry("city", "São Paulo"),
                Map.entry("state", "SP"),
                Map.entry("postcode", "01310-100"),
                Map.entry("country", "BR"),
                Map.entry("notes", "Entregar depois das 18h, por favor!"));
    }

    private static Optional<PhoneNumber> phone(Random random) {
        return PhoneNumber.parse(String.format(Locale.ROOT, "(11) 98888-%04d", random.nextInt(10_000)), "BR");
    }

    private static PostalAddress address() {
        return new PostalAddress("Rua das Flores", "120-A", "Centro", "Apto 42", "São Paulo", "SP", "01310-100", "BR");
    }

    private static Map<String, String> chosen(Product product, Random random) {
        return product.options().isEmpty() ? Map.of() : Map.of("Cor", any(COLOURS, random));
    }

    private static String any(String[] texts, Random random) {
        return texts[random.nextInt(texts.length)];
    }
}
