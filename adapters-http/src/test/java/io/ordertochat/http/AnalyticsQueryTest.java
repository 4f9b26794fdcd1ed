package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyticsQueryTest {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    // Still the first of March in São Paulo.
    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");

    @Test
    void an_address_without_parameters_means_persons_and_the_last_days_in_the_shops_zone() {
        AnalyticsQuery query = query("");
        AnalyticsQuery.Days days = query.days(SAO_PAULO, NOW, 30);

        assertThat(query.namesNoDays()).isTrue();
        assertThat(days)
                .isEqualTo(new AnalyticsQuery.Days(
                        SAO_PAULO, LocalDate.parse("2026-01-31"), LocalDate.parse("2026-03-01")));
        assertThat(query.clicks()).isEqualTo(ClickFilter.all().of(AgentClass.PERSON));
        assertThat(query.dashboard(TestShop.ID, days, 50))
                .isEqualTo(DashboardQuery.of(TestShop.ID, days.from(), days.to()));
    }

    @Test
    void every_parameter_reaches_the_dashboard_and_the_list() {
        AnalyticsQuery query = query("from=2026-02-01&to=2026-02-02&zone=Asia/Kathmandu&entryPoint=cart_whatsapp"
                + "&device=mobile&agent=robot&q= 50%25_'\" &product=mug-01");
        AnalyticsQuery.Days days = query.days(SAO_PAULO, NOW, 30);

        assertThat(query.dashboard(TestShop.ID, days, 7))
                .isEqualTo(DashboardQuery.of(TestShop.ID, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-02"))
                        .in(ZoneId.of("Asia/Kathmandu"))
                        .of(EntryPointId.of("cart_whatsapp"))
                        .of(DeviceClass.MOBILE)
                        .of(AgentClass.ROBOT)
                        .products(7));
        assertThat(query.clicks(days))
                .isEqualTo(ClickFilter.all()
                        .between(Instant.parse("2026-01-31T18:15:00Z"), Instant.parse("2026-02-02T18:15:00Z"))
                        .of(ProductId.of("mug-01"))
                        .of(EntryPointId.of("cart_whatsapp"))
                        .of(DeviceClass.MOBILE)
                        .of(AgentClass.ROBOT)
                        .containing("50%_'\""));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                         2026-01-31, 2026-03-01",
        "from=2026-02-27,            2026-02-27, 2026-03-01",
        "to=2026-02-01,              2026-01-03, 2026-02-01",
        "to=2027-01-01,              2026-01-31, 2026-03-01",
        "from=2026-02-28&to=2199-12-31, 2026-02-28, 2026-03-01",
        "from=2026-03-01,            2026-03-01, 2026-03-01",
        "zone=UTC,                   2026-02-01, 2026-03-02",
        "zone=Pacific/Kiritimati,    2026-02-01, 2026-03-02",
        "from=2016-02-23&to=2026-03-02, 2016-02-23, 2026-03-01"
    })
    void a_missing_end_is_found_by_the_other_one(String address, LocalDate from, LocalDate to) {
        AnalyticsQuery.Days days = query(address).days(SAO_PAULO, NOW, 30);

        assertThat(days.from()).isEqualTo(from);
        assertThat(days.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-03-02", // tomorrow in São Paulo
                "to=2026-02-01&from=2026-02-02",
                "from=2016-02-22&to=2026-03-02",
                "from=2026-02-30",
                "from=",
                "from=1999-12-31",
                "from=+999999999-12-31",
                "to=2200-01-01",
                "to=02/03/2026",
                "to=2026-02-01T00:00:00Z",
                "from=2026-02-01&from=2026-02-02",
                "zone=Mars/Olympus",
                "zone=",
                "zone=+01:07",
                "zone=GMT+01:07",
                "zone=-03:00:30",
                "entryPoint=",
                "entryPoint=whatsapp",
                "entryPoint=PRODUCT_WHATSAPP",
                "device=tablet",
                "agent=human",
                "product=",
                "product=two words",
                "q=a\u0000b"
            })
    void a_value_that_cannot_be_meant_is_refused_by_the_name_of_its_parameter(String address) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> query(address).days(SAO_PAULO, NOW, 30));

        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.INVALID_PARAMETER);
        String body = new String(refusal.problem().toResponse().bytes(), StandardCharsets.UTF_8);
        String name = address.substring(0, address.indexOf('='));
        assertThat(body).contains("\"parameter\":\"" + name + "\"", "allowed");
    }

    @Test
    void a_text_may_have_a_hundred_characters() {
        assertThat(query("q=" + "%".repeat(100).replace("%", "%25")).text()).hasSize(100);
        assertThat(catchThrowableOfType(Refusal.class, () -> query("q=" + "a".repeat(101)))
                        .problem()
                        .code())
                .isEqualTo(ProblemCode.INVALID_PARAMETER);
        assertThat(query("q=%20%20").text()).isEmpty();
        assertThat(query("q=%F0%9F%8E%81").text()).isEqualTo("🎁");
    }

    @Test
    void everybody_is_for_lists_only() {
        AnalyticsQuery query = query("agent=all");
        AnalyticsQuery.Days days = query.days(SAO_PAULO, NOW, 30);

        assertThat(query.clicks()).isEqualTo(ClickFilter.all());
        assertThat(catchThrowableOfType(Refusal.class, () -> query.dashboard(TestShop.ID, days, 50))
                        .problem()
                        .code())
                .isEqualTo(ProblemCode.INVALID_PARAMETER);
    }

    @Test
    void zones_between_hours_are_taken() {
        assertThat(query("zone=Asia/Kolkata").zone()).contains(ZoneId.of("Asia/Kolkata"));
        assertThat(query("zone=%2B05:45").zone()).contains(ZoneId.of("+05:45"));
        assertThat(query("zone=UTC").zone()).isEqualTo(Optional.of(ZoneId.of("UTC")));
    }

    private static AnalyticsQuery query(String address) {
        Request request =
                new Request("GET", "/v1/shops/demo/admin/dashboard", Queries.parse(address), Map.of(), new byte[0], "");
        return AnalyticsQuery.of(new Call(request, Map.of("shop", "demo"), Limits.standard()));
    }
}
