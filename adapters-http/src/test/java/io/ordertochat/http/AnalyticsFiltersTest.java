package io.ordertochat.http;

import static io.ordertochat.http.AnalyticsVisit.all;
import static io.ordertochat.http.AnalyticsVisit.one;
import static io.ordertochat.http.AnalyticsVisit.section;
import static io.ordertochat.http.AnalyticsVisit.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.Click;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.money.Money;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.testkit.OrderToChatFixture;
import io.ordertochat.testkit.SampleClicks;
import io.ordertochat.testkit.SampleSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters in the address, and what the page is when something is missing or hostile. */
class AnalyticsFiltersTest {

    private static final Instant NOW = Instant.parse("2026-03-10T15:20:00Z");
    private static final String ALL_FILTERS = "range=7d&zone=UTC&entryPoint=product_whatsapp&device=mobile&q=mug+%26";

    private final OrderToChatFixture shop = OrderToChatFixture.at(NOW);
    private final AnalyticsVisit visit = new AnalyticsVisit(shop);

    private void clicked(String... products) {
        List<Click> clicks = new ArrayList<>();
        for (String product : products) {
            clicks.add(SampleClicks.aClick("c" + clicks.size(), NOW.minusSeconds(60L + clicks.size()), product));
        }
        shop.clicks().record(shop.shop(), clicks);
    }

    @Test
    void each_filter_is_a_chip_that_takes_away_itself_alone() {
        clicked("mug-01");
        String page = visit.see(ALL_FILTERS);

        assertThat(all(page, "class=\"chip\" href=\"\\?(.*?)#view\""))
                .containsExactly(
                        "range=7d&amp;zone=UTC&amp;device=mobile&amp;q=mug+%26",
                        "range=7d&amp;zone=UTC&amp;entryPoint=product_whatsapp&amp;q=mug+%26",
                        "range=7d&amp;entryPoint=product_whatsapp&amp;device=mobile&amp;q=mug+%26");
        assertThat(section(page, "clicks"))
                .contains("href=\"?range=7d&amp;zone=UTC&amp;entryPoint=product_whatsapp&amp;device=mobile#clicks\"");
        assertThat(all(page, "class=\"chip\".*?<bdi>(.*?)</bdi>"))
                .containsExactly("Product order · WhatsApp", "Phone", "UTC", "mug &amp;");
        assertThat(one(page, "class=\"clear\" href=\"(.*?)\"")).isEqualTo("?range=7d#view");
        assertThat(visit.see("")).doesNotContain("class=\"chip\"");
    }

    @Test
    void links_of_rows_bars_and_ranges_keep_what_else_was_chosen() {
        clicked("mug-01", "mug-01");
        String page = visit.see("range=7d&device=mobile");

        assertThat(section(page, "ranking"))
                .contains("href=\"?range=7d&amp;entryPoint=product_whatsapp&amp;device=mobile#view\"");
        assertThat(section(page, "products")).contains("href=\"?range=7d&amp;device=mobile&amp;product=mug-01#view\"");
        assertThat(section(page, "bars"))
                .contains("href=\"?from=2026-03-10&amp;to=2026-03-10&amp;device=mobile#view\"");
        assertThat(page).contains("href=\"?range=today&amp;device=mobile#view\"", "href=\"?device=mobile#view\"");
        assertThat(page).contains("href=\"?lang=es&amp;device=mobile&amp;range=7d\"");
        Response spanish = visit.answer("lang=es&device=mobile&range=7d", "VIEWER", "en");
        assertThat(spanish.status()).isEqualTo(303);
        assertThat(spanish.headers().get("location")).containsExactly("analytics?device=mobile&range=7d");
    }

    @Test
    void forms_send_what_they_do_not_ask_for_and_empty_fields_mean_nothing() {
        clicked("mug-01");
        String page = visit.see("from=&to=&zone=&entryPoint=&device=mobile&q=&agent=robot&range=90d");

        assertThat(all(page, "class=\"chip\".*?<bdi>(.*?)</bdi>")).containsExactly("Phone");
        assertThat(one(page, "(<form method=\"get\" class=\"filter-form\".*?</form>)"))
                .contains(
                        "type=\"hidden\" name=\"range\" value=\"90d\"",
                        "type=\"hidden\" name=\"agent\" value=\"robot\"")
                .doesNotContain("type=\"hidden\" name=\"device\"");
        assertThat(section(page, "clicks")).contains("type=\"hidden\" name=\"device\" value=\"mobile\"");
    }

    @Test
    void files_hold_what_the_page_shows() {
        clicked("mug-01");
        String exports = one(visit.see(ALL_FILTERS + "&product=mug-01"), "(<div class=\"exports\".*?</div>)");
        String query =
                "from=2026-03-04&amp;to=2026-03-10&amp;zone=UTC&amp;entryPoint=product_whatsapp&amp;device=mobile"
                        + "&amp;agent=person&amp;q=mug+%26&amp;product=mug-01";

        assertThat(exports)
                .contains(
                        "href=\"../../v1/shops/" + shop.shop() + "/admin/exports/clicks.xlsx?" + query + "&amp;lang=",
                        "href=\"../../v1/shops/" + shop.shop() + "/admin/exports/clicks.csv?" + query + "&amp;lang=");
    }

    @Test
    void the_search_takes_every_character_for_itself() {
        clicked("100%-wool", "100-wool", "a_b", "axb", "ünï😀");

        assertThat(products("q=100%25")).containsExactly("100%-wool");
        assertThat(products("q=a_b")).containsExactly("a_b");
        assertThat(products("q=%F0%9F%98%80")).containsExactly("ünï😀");
        assertThat(section(visit.see("q=%27%3B--%22%3E"), "clicks"))
                .contains("value=\"&#39;;--&quot;&gt;\"", "No click matches.");
    }

    private List<String> products(String query) {
        return all(section(visit.see(query), "clicks"), "product-name\" dir=\"auto\">(.*?)<");
    }

    @Test
    void ids_and_names_are_text_wherever_they_stand() {
        String id = "\"><img/src=x>'&";
        clicked(id, id, "named");
        shop.product(new Product(
                ProductId.of("named"), "<script>alert(1)</script>", Money.of("1.00", "BRL"), List.of(), List.of()));

        for (String query : List.of("", "product=" + "%22%3E%3Cimg%2Fsrc%3Dx%3E%27%26", "product=named")) {
            String page = visit.see(query);
            assertThat(page).doesNotContain("<img", "<script>alert", "{}");
        }
        assertThat(visit.see(""))
                .contains("&quot;&gt;&lt;img/src=x&gt;&#39;&amp;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("product=%22%3E%3Cimg%2Fsrc%3Dx%3E%27%26");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "zone=Mars/Base",
                "entryPoint=%3Cb%3E",
                "from=2026-02-02&to=2026-01-01",
                "from=2199-01-01",
                "from=2001-01-01",
                "device=fridge",
                "agent=ghost",
                "range=never",
            })
    void an_address_that_cannot_be_read_shows_the_usual_page_with_a_word_on_it(String query) {
        clicked("mug-01");
        String page = visit.see(query);

        assertThat(page).contains("This address holds a filter that cannot be read.");
        assertThat(one(page, "aria-current=\"true\">(30 days)<")).isNotBlank();
        assertThat(page).doesNotContain("class=\"chip\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=x", "page=zzz*short", "page=-1*0123456789", "span=never", "device=mobile&device=x"})
    void what_only_moves_within_the_page_is_taken_as_the_beginning(String query) {
        clicked("mug-01");

        assertThat(visit.see(query)).contains("mug-01").doesNotContain("cannot be read", "rel=\"prev\"");
    }

    @Test
    void a_product_seen_for_robots_says_that_only_people_are_counted_and_shows_no_counts_of_the_whole_shop() {
        clicked("mug-01");

        assertThat(visit.see("product=mug-01&agent=robot"))
                .contains("Products are counted for people only.")
                .doesNotContain("never clicked", "class=\"count\"");
        assertThat(visit.see("product=mug-02")).contains("never clicked");
        assertThat(visit.see("agent=robot")).contains("class=\"count\"");
    }

    @Test
    void figures_that_a_device_does_not_narrow_say_so() {
        clicked("mug-01");
        String note = "products are not counted by device";

        assertThat(one(visit.see("device=mobile"), "(class=\"figures-foot\".*?</p>)"))
                .contains(note);
        assertThat(section(visit.see("device=mobile"), "insights")).contains(note);
        assertThat(one(visit.see(""), "(class=\"figures-foot\".*?</p>)")).doesNotContain(note);
    }

    @Test
    void all_time_begins_with_the_first_click() {
        shop.clicks()
                .record(
                        shop.shop(),
                        List.of(SampleClicks.aClick("old", Instant.parse("2024-02-29T12:00:00Z"), "mug-01")));
        String page = visit.see("range=all");

        assertThat(one(page, "shown-days\">(.*?)<")).isEqualTo("Feb 29, 2024 – Mar 10, 2026");
        assertThat(one(page, "data-card=\"total\".*?kpi-value\">(.*?)<")).isEqualTo("1");
        assertThat(page).contains("Nothing to compare with");
    }

    @Test
    void without_clicks_it_says_what_to_do_and_without_a_store_why() {
        assertThat(text(visit.see("range=7d")))
                .contains("No clicks yet", "Open your shop and click a chat button yourself.");
        clicked("mug-01");
        assertThat(text(visit.see("device=desktop"))).contains("No clicks here with these days and filters.");
        OrderToChat bare = OrderToChat.builder()
                .settings(withShop())
                .orders(new InMemoryOrderRepository())
                .catalog((of, products, locale) -> Map.of())
                .references(new ReferenceSigner("not the secret of a real shop".getBytes(StandardCharsets.UTF_8)))
                .time(shop.time())
                .build();
        assertThat(text(new AnalyticsVisit(shop, bare).see(""))).contains("Clicks are not kept for this shop");
    }

    @Test
    void figures_stay_when_the_catalogue_fails() {
        InMemoryClicks clicks = new InMemoryClicks();
        OrderToChat broken = OrderToChat.builder()
                .settings(withShop())
                .orders(new InMemoryOrderRepository())
                .catalog((of, products, locale) -> {
                    throw new IllegalStateException("down");
                })
                .references(new ReferenceSigner("not the secret of a real shop".getBytes(StandardCharsets.UTF_8)))
                .clicks(clicks, clicks)
                .time(shop.time())
                .build();
        clicks.append(shop.shop(), List.of(SampleClicks.aClick("one", NOW.minusSeconds(9), "mug-01")));

        assertThat(section(new AnalyticsVisit(shop, broken).see(""), "products"))
                .contains(">mug-01<");
    }

    private InMemoryShopSettings withShop() {
        InMemoryShopSettings settings = new InMemoryShopSettings();
        settings.save(shop.shop(), new SettingsChange(SampleSettings.aShop().build(), 0, "test", NOW));
        return settings;
    }

    @Test
    void a_viewer_may_see_it_and_nobody_else() {
        assertThat(visit.answer("", "VIEWER", "en").status()).isEqualTo(200);
        assertThat(visit.answer("", "", "en").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | Analytics           | 1,234 | ▲up 23%",
                "pt-BR | Análise de cliques  | 1.234 | ▲subiu 23%",
                "es    | Analítica de clics  | 1.234 | ▲sube 23 %",
            })
    void words_and_numbers_are_those_of_the_language(String language, String title, String number, String change) {
        List<Click> clicks = new ArrayList<>();
        for (int n = 0; n < 1_234 + 1_000; n++) {
            clicks.add(SampleClicks.aClick("n" + n, NOW.minusSeconds(86_400L * (n < 1_234 ? 2 : 9)), "mug-01"));
        }
        shop.clicks().record(shop.shop(), clicks);
        String page = visit.see("range=7d", language);

        assertThat(one(page, "<h1>(.*?)</h1>")).isEqualTo(title);
        assertThat(one(page, "kpi-value\">(.*?)<")).isEqualTo(number);
        assertThat(text(one(page, "kpi-change\">(.*?)<span class=\"before\">"))).isEqualTo(change);
        assertThat(text(page)).doesNotContain("analytics.");
    }

    @Test
    void days_of_products_are_named_where_they_are_not_the_viewers() {
        clicked("mug-01");

        assertThat(section(visit.see(""), "products")).doesNotContain("the shop’s zone");
        assertThat(section(visit.see("zone=Asia/Kathmandu&device=mobile"), "products"))
                .contains("by days of America/Sao Paulo, the shop’s zone", "products are not counted by device");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "999,999",
        "1000,1k1000",
        "1234,1.2k1234",
        "9999,10k9999",
        "12345,12k12345",
        "1234567,1234k1234567"
    })
    void a_cell_shortens_thousands_for_eyes_alone(long clicks, String shown) {
        AnalyticsWords words = new AnalyticsWords(ConsoleTexts.in(ConsoleLanguage.ENGLISH), ZoneOffset.UTC);

        assertThat(text(AnalyticsHeat.figure(clicks, words).toString()).replace(",", ""))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,10,0", "1,10,1", "10,10,6", "5,10,3", "1,1,6", "1,100000,1", "99999,100000,6"})
    void a_cell_has_one_of_six_shades_and_none_only_without_a_click(long clicks, long most, int level) {
        assertThat(AnalyticsHeat.level(clicks, most)).isEqualTo(level);
    }
}
