package io.ordertochat.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.OrderToChat;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.Clicks;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.form.Cep;
import io.ordertochat.http.AdminAccess;
import io.ordertochat.http.AdminRole;
import io.ordertochat.http.AdminSessions;
import io.ordertochat.http.OrderToChatApi;
import io.ordertochat.http.Request;
import io.ordertochat.jdbc.JdbcShopSettings;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.money.Money;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.postcode.LocalPostcodeServices;
import io.ordertochat.testkit.postcode.PostcodeService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final byte[] SECRET = "a secret of 16+ bytes".getBytes(StandardCharsets.US_ASCII);

    @Test
    void ten_lines_end_at_a_chat_link() {
        assertThat(printedBy(() -> TenLines.main(new String[0]))).startsWith("https://wa.me/5511988887777?text=");
    }

    @Test
    void categories_have_their_numbers() {
        assertThat(printedBy(() -> CategoryRouting.main(new String[0])))
                .contains("casa/cozinha -> kitchen", "jardim -> garden");
        assertThat(CategoryRouting.rules().numbers()).hasSize(4);
    }

    @Test
    void a_page_is_told_about_its_buttons() {
        assertThat(printedBy(() -> ContactButtons.main(new String[0])).lines())
                .containsExactly(
                        "product_whatsapp shown ",
                        "cart_whatsapp other-page ",
                        "checkout_whatsapp other-page ",
                        "channel_whatsapp shown https://wa.me/5511988887777",
                        "channel_messenger shown https://m.me/casaclara?ref=channel_messenger.product.mug-01",
                        "channel_instagram other-category ",
                        "floating_whatsapp shown https://wa.me/5511988887777",
                        "floating_messenger shown https://m.me/casaclara?ref=floating_messenger.product.mug-01",
                        "floating_instagram shown https://ig.me/m/casa.clara?ref=floating_instagram.product.mug-01",
                        "We answer from 14:30");
    }

    @Test
    void a_mistake_in_a_template_is_told_with_its_place() {
        assertThat(printedBy(() -> OwnTemplates.main(new String[0])))
                .startsWith("1:")
                .contains("custmer", "customer");
        assertThat(OwnTemplates.templates()
                        .template(TemplatePurpose.ORDER, Locale.forLanguageTag("pt-BR"))
                        .source())
                .startsWith("Oi!");
        assertThat(OwnTemplates.problemOf("{{reference}}")).isEqualTo("saved");
    }

    @Test
    void a_form_of_ones_own_asks_for_documents_and_tells_what_is_wrong_with_them() {
        assertThat(printedBy(() -> OwnForm.main(new String[0]))).startsWith("Confira");
        assertThat(OwnForm.form().enabledFields())
                .extracting(setting -> setting.key().key())
                .contains("cpf", "cnpj")
                .doesNotContain("complement");
        assertThat(OwnForm.told(Map.of("firstName", "Ana", "phone", "11 98888-7777", "cpf", "529.982.247-25")))
                .isEmpty();
        assertThat(OwnForm.single("12.ABC.345/01DE-35")).isEqualTo("12ABC34501DE35");
        assertThat(OwnForm.single("12.ABC.345/01DE-36")).isEmpty();
        assertThat(OwnForm.vat("de 136 695 976")).isEqualTo("DE136695976");
    }

    @Test
    void the_console_opens_to_links_to_a_list_of_people_and_to_a_proxy_that_signs_people_in() {
        byte[] secret = "a secret of at least 32 bytes, all random".getBytes(StandardCharsets.US_ASCII);
        AdminSessions sessions = ConsoleAccess.sessions(secret);
        ShopId shop = ShopId.of("demo");
        Request nobody = Request.of("GET", "/admin/demo/");
        AdminAccess proxy = new ConsoleAccess.BehindProxy("known to the proxy and to us", Map.of("ana", Set.of(shop)));
        Request ana =
                nobody.withHeader("X-Proxy-Key", "known to the proxy and to us").withHeader("X-Forwarded-User", "ana");

        assertThat(ConsoleAccess.invitation(sessions).toString())
                .startsWith("https://shop.example/chat/admin/demo/sign-in?token=");
        assertThat(ConsoleAccess.stillEmployed(sessions, Set.of("Ana")).grant(nobody, shop))
                .isEmpty();
        assertThat(proxy.grant(ana, shop)).hasValueSatisfying(grant -> {
            assertThat(grant.role()).isEqualTo(AdminRole.OWNER);
            assertThat(grant.csrfToken()).isPresent();
        });
        assertThat(proxy.grant(ana, ShopId.of("other"))).isEmpty();
        assertThat(proxy.grant(ana.withHeader("x-forwarded-user", "bia"), shop)).isEmpty();
        assertThat(proxy.grant(nobody.withHeader("X-Forwarded-User", "ana"), shop))
                .isEmpty();
        OrderToChat library = OrderToChat.builder()
                .settings(new InMemoryShopSettings())
                .orders(new InMemoryOrderRepository())
                .catalog(new InMemoryProductCatalog())
                .references(new ReferenceSigner(secret))
                .build();
        assertThat(ConsoleAccess.withSessions(library, sessions).handle(nobody).status())
                .isEqualTo(401);
    }

    @Test
    void an_order_is_stored_or_undone_with_the_hosts_own_write() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:joining;DB_CLOSE_DELAY=-1");
        Schema.create(database, SqlDialect.H2);
        ShopId shop = ShopId.of("demo");
        ShopSettings settings = ShopSettings.of("Casa", "BRL", PhoneNumber.ofE164("+5511988887777"))
                .region("BR")
                .build();
        new JdbcShopSettings(JdbcUnitOfWork.owning(database), SqlDialect.H2)
                .save(shop, new SettingsChange(settings, 0, "test", Instant.EPOCH));
        InMemoryProductCatalog catalog =
                new InMemoryProductCatalog().put(shop, "mug-01", "Caneca", Money.of("39.90", "BRL"));
        CheckoutSubmission submission = CheckoutSubmission.of(shop, SubmissionKey.of("k-1"))
                .line("mug-01", 1)
                .answer("firstName", "Ana")
                .answer("phone", "11 97777-6666")
                .build();
        try (Connection host = database.getConnection();
                Statement statement = host.createStatement()) {
            statement.execute("create table host_note (note varchar(20))");

            InYourTransaction.place(database, catalog, SECRET, submission, false);
            assertThat(count(statement, "host_note") + count(statement, "o2c_order"))
                    .isZero();

            InYourTransaction.place(database, catalog, SECRET, submission, true);
            assertThat(count(statement, "host_note")).isEqualTo(1);
            assertThat(count(statement, "o2c_order")).isEqualTo(1);
        }
    }

    @Test
    void clicks_are_kept_added_up_on_a_timer_and_judged_the_hosts_way() throws InterruptedException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:clicks;DB_CLOSE_DELAY=-1");
        Schema.create(database, SqlDialect.H2);
        ShopId shop = ShopId.of("demo");
        InMemoryShopSettings settings = new InMemoryShopSettings();
        settings.save(
                shop,
                new SettingsChange(
                        ShopSettings.of("Casa", "BRL", PhoneNumber.ofE164("+5511988887777"))
                                .build(),
                        0,
                        "test",
                        Instant.EPOCH));
        OrderToChat library = RecordedClicks.kept(
                        OrderToChat.builder()
                                .settings(settings)
                                .orders(new InMemoryOrderRepository())
                                .catalog(new InMemoryProductCatalog())
                                .references(new ReferenceSigner(SECRET)),
                        database)
                .build();
        Request click = Request.of("POST", "/v1/shops/demo/clicks")
                .withHeader("user-agent", "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0")
                .withBody("{\"entryPoint\":\"cart_whatsapp\"}".getBytes(StandardCharsets.UTF_8));
        OrderToChatApi api = RecordedClicks.withOwnRobots(library);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> adding = RecordedClicks.onATimer(library, timer, failure -> {});
        assertThat(adding.isDone()).isFalse();
        timer.shutdownNow();

        assertThat(api.handle(click).status()).isEqualTo(202);
        assertThat(api.handle(click.withHeader("x-load-test", "1")).status()).isEqualTo(202);
        assertThat(timer.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        Clicks clicks = library.clicks().orElseThrow();
        assertThat(clicks.log().search(shop, ClickFilter.all(), ClickCursor.newest(), 10))
                .extracting(Click::agent)
                .containsExactlyInAnyOrder(AgentClass.PERSON, AgentClass.ROBOT);
        assertThat(clicks.check(shop)).isEqualTo(new TotalsCheck.Equal(2));
    }

    @Test
    void postal_codes_are_looked_up_in_an_own_copy() {
        try (LocalPostcodeServices services = LocalPostcodeServices.start()) {
            AddressLookup lookup = PostcodeLookup.ownCopy(
                    HttpClient.newHttpClient(), services.address(PostcodeService.OPEN_CEP), Duration.ofSeconds(30));

            assertThat(lookup.find(new Cep("01001000")))
                    .isEqualTo(new AddressAnswer.Found("Praça da Sé", "Sé", "São Paulo", "SP", "opencep"));
            assertThat(services.received()).hasSize(1);
        }
    }

    @Test
    void the_public_services_are_only_named_until_somebody_asks() {
        OrderToChat.Builder shop = OrderToChat.builder();

        assertThat(PostcodeLookup.withPublicServices(shop, line -> {})).isSameAs(shop);
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String printedBy(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
