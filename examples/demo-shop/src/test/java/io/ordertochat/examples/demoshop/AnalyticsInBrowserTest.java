package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.click.Click;
import io.ordertochat.http.AdminRole;
import io.ordertochat.testkit.SampleClicks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyticsInBrowserTest {

    private static final String PAGE = AnalyticsShop.PAGE;

    private AnalyticsShop shop;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path profile) {
        shop = AnalyticsShop.busy();
        browser = Browser.open(shop.address(), profile);
        browser.visit(shop.signInLink(AdminRole.VIEWER));
    }

    @AfterAll
    void close() {
        browser.close();
        shop.close();
    }

    @BeforeEach
    void first_page() {
        browser.dark(false);
        browser.desktop();
        see("");
    }

    @AfterEach
    void the_pages_own_policy_refused_nothing() {
        assertThat(browser.complaints()).isEmpty();
    }

    private void see(String query) {
        browser.visit(PAGE + query);
        browser.await("charts", () -> !browser.has("[data-chart]") || browser.has(".drawn svg"));
    }

    @Test
    void bars_are_drawn_as_the_table_behind_them_says() {
        assertThat(numberOf("return document.querySelectorAll('.bars-plot rect').length"))
                .as("one mark for each figure of the table but the two sums")
                .isEqualTo(numberOf("return document.querySelectorAll('#bars-table tbody td').length") - 2 * 14);
        assertThat(browser.script("""
                        const heights = [...document.querySelectorAll('.bars-plot rect')].map((mark) => Number(mark.getAttribute('height')));
                        const cells = [...document.querySelectorAll('#bars-table tbody tr')].reverse()
                          .flatMap((row) => [...row.querySelectorAll('td')].slice(0, -2).map((cell) => Number(cell.textContent)));
                        const scale = Math.max(...heights) / Math.max(...cells);
                        return heights.every((height, i) => Math.abs(height - scale * cells[i]) < 0.6);
                        """)).isEqualTo(true);
        assertThat(browser.one(".bars-plot").getDomAttribute("role")).isEqualTo("img");
        assertThat(
                        browser.script(
                                "const plot = document.querySelector('.bars-plot');"
                                        + "return ['aria-labelledby', 'aria-describedby'].map((name) => document.getElementById(plot.getAttribute(name)).textContent).join('. ')"))
                .asString()
                .startsWith("Fourteen days. ")
                .contains("clicks in fourteen days");
        assertThat(browser.has(".bars-plot style")).isFalse();
    }

    @Test
    void a_click_on_a_row_filters_the_page_and_the_way_back_leads_back() {
        String all = browser.text(".kpi-value");
        browser.script("window.isStill = true");
        browser.click("#ranking a[href*=cart_whatsapp]");
        browser.await("the filter", () -> browser.has(".chip"));

        assertThat(browser.query()).isEqualTo("entryPoint=cart_whatsapp");
        assertThat(browser.text(".chip")).contains("Cart order · WhatsApp");
        assertThat(browser.all("#ranking tbody tr")).hasSize(1);
        assertThat(browser.text(".kpi-value"))
                .isEqualTo(browser.text("#ranking tbody td"))
                .isNotEqualTo(all);
        browser.await("the chart", () -> browser.all(".drawn .bars-plot rect").size() == 14);
        browser.back();
        browser.await("all buttons", () -> !browser.has(".chip"));
        assertThat(browser.text(".kpi-value")).isEqualTo(all);

        browser.click(".top-list .product");
        browser.await("the product", () -> browser.has(".product-panel"));
        assertThat(browser.query()).isEqualTo("product=item-00");
        browser.click(".chip");
        browser.await("all products", () -> browser.has("#bars"));
        assertThat(browser.script("return window.isStill"))
                .as("the same page all the way")
                .isEqualTo(true);
        see("?entryPoint=cart_whatsapp&range=7d");
        assertThat(browser.text(".segments [aria-current]")).isEqualTo("7 days");
    }

    @Test
    void everything_is_reached_with_the_keyboard() {
        browser.script("document.querySelector('.day-links li:nth-child(12) a').focus()");
        browser.keys(Keys.TAB);
        assertThat(browser.one(".day-links li:nth-child(13) .tip").isDisplayed())
                .isTrue();
        browser.keys(Keys.ENTER);
        browser.await("the day", () -> browser.has(".chip"));
        assertThat(browser.query()).isEqualTo("from=2026-11-19&to=2026-11-19");
        assertThat(browser.script("return document.activeElement.closest('#bars') !== null"))
                .as("the focus stays where it was")
                .isEqualTo(true);

        browser.script("document.querySelector('#more-filters summary').focus()");
        browser.keys(Keys.ENTER, Keys.TAB);
        assertThat(browser.focus()).isEqualTo("from");
        browser.script("document.querySelector('#device').focus()");
        browser.keys("c");
        browser.script("document.querySelector('.filter-form button').focus()");
        browser.keys(Keys.ENTER);
        browser.await("the device", () -> browser.query().contains("device=desktop"));
        browser.await("two chips", () -> browser.all(".chip").size() == 2);
        assertThat(browser.has(".more-filters[open]")).isFalse();
        assertThat(browser.one("#told").getDomProperty("textContent")).startsWith("Nov 19, 2026, Device Computer: ");
        browser.script("document.querySelector('#q').focus()");
        browser.keys("floating", Keys.ENTER);
        browser.await("three chips", () -> browser.all(".chip").size() == 3);
        assertThat(browser.focus()).isEqualTo("q");
        assertThat(browser.all(".clicks tbody td:nth-child(3)"))
                .isNotEmpty()
                .allMatch(cell -> cell.getText().startsWith("Floating"));
    }

    @Test
    void older_clicks_come_without_losing_the_place() {
        String first = browser.text(".clicks tbody .when");
        browser.click(".pager [rel=next]");
        browser.await("older ones", () -> browser.has(".pager [rel=prev]"));
        assertThat(browser.text(".clicks tbody .when")).isNotEqualTo(first);
        browser.click(".pager [rel=prev]");
        browser.await("newer ones", () -> !browser.has(".pager [rel=prev]"));
        assertThat(browser.text(".clicks tbody .when")).isEqualTo(first);
    }

    @Test
    void a_new_click_shows_after_refreshing_with_open_parts_and_place_kept() {
        long before =
                Long.parseLong(browser.text(".agents [aria-current] .count").replace(",", ""));
        browser.click("#bars-table summary");
        browser.script("scrollTo(0, 300)");
        Click click = SampleClicks.aFloatingClick("fresh", Instant.parse(AnalyticsShop.NOW));
        shop.fixture().clicks().record(shop.fixture().shop(), List.of(click));
        browser.script("document.querySelector('.refresh').click()");
        browser.await(
                "one more",
                () -> Long.parseLong(
                                browser.text(".agents [aria-current] .count").replace(",", ""))
                        == before + 1);

        assertThat(browser.has("#bars-table[open]")).isTrue();
        assertThat(browser.script("return scrollY")).isEqualTo(300L);
        assertThat(browser.has("#live:checked")).isTrue();
        browser.await("the chart", () -> browser.has(".drawn .bars-plot rect"));
    }

    @Test
    void figures_stay_when_they_cannot_be_fetched_anew() {
        String all = browser.text(".kpi-value");
        browser.script("window.fetch = () => Promise.reject(new TypeError('no connection'))");
        browser.script("document.querySelector('.refresh').click()");
        browser.await("a word on it", () -> browser.text("#toasts").startsWith("Could not be refreshed."));
        assertThat(browser.text(".kpi-value")).isEqualTo(all);
        assertThat(browser.has("[aria-busy]")).isFalse();
    }

    @Test
    void it_says_everything_without_scripts_too() {
        browser.scripts(false);
        browser.visit(PAGE);
        assertThat(browser.all(".kpi-value")).allMatch(value -> !value.getText().isBlank());
        assertThat(browser.one(".canvas").isDisplayed()).isFalse();
        browser.click("#bars-table summary");
        assertThat(browser.all("#bars-table tbody tr")).hasSize(14).allMatch(row -> row.isDisplayed());
        browser.follow("#ranking a[href*=cart_whatsapp]");
        assertThat(browser.all(".chip")).hasSize(1);
        browser.scripts(true);
    }

    @Test
    void it_is_accessible_and_fits_in_three_languages_light_and_dark() {
        look("analytics");
        browser.script("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        browser.assertAccessible("with everything open");
        see("?lang=pt-BR");
        assertThat(browser.text("h1")).isEqualTo("Análise de cliques");
        glance("analytics-pt-BR");
        see("?lang=es&product=item-02&agent=person");
        assertThat(browser.query()).as("filters stay with the language").contains("product=item-02");
        glance("analytics-es-product");
        see("?agent=robot");
        glance("analytics-es-robots");
        see("?lang=en");
    }

    @Test
    void a_time_zone_of_the_viewers_is_offered() {
        browser.devTools("Emulation.setTimezoneOverride", Map.of("timezoneId", "Europe/Berlin"));
        see("");
        browser.click("#more-filters summary");
        browser.choose("#zone", "Europe/Berlin");
        browser.click(".filter-form .button");
        browser.await("the zone", () -> browser.has(".chip"));
        assertThat(browser.text(".fresh-text")).isEqualTo("As of 18:32, Europe/Berlin");
        assertThat(browser.text("#products .quiet-note")).contains("America/Sao Paulo");
        browser.devTools("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
    }

    private void glance(String name) {
        browser.assertAccessible(name);
        for (boolean phone : List.of(false, true)) {
            if (phone) {
                browser.phone();
            }
            assertThat(browser.scrollsSideways()).as(name + " scrolls sideways").isFalse();
            browser.wholePage("console-" + name + (phone ? "-360" : "-1280"), phone ? 360 : 1280);
        }
        browser.desktop();
    }

    private void look(String name) {
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            String light = dark ? "-dark" : "-light";
            glance(name + light);
            browser.phone();
            browser.assertAccessible(name + light + " on a phone");
            browser.desktop();
        }
        browser.dark(false);
    }

    private long numberOf(String script) {
        return ((Number) Objects.requireNonNull(browser.script(script))).longValue();
    }
}
