package io.ordertochat.click;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many clicks a filter lets through, out of totals alone. */
class ClickCountTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final List<EntryPointId> POINTS =
            List.of(EntryPointId.of("product_whatsapp"), EntryPointId.of("cart_whatsapp"));

    private final InMemoryClicks store = new InMemoryClicks();
    private final Clicks clicks = new Clicks(store, store, new InMemoryShopSettings());
    private final Random random = new Random(20260302);

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe"})
    void equals_what_is_found(String name) {
        ZoneId zone = ZoneId.of(name);
        LocalDate first = LocalDate.of(2024, 2, 1);
        List<Click> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(click(i, Instant.ofEpochSecond(first.toEpochDay() * 86_400 + random.nextInt(760 * 86_400))));
        }
        store.append(SHOP, all);
        assertThat(clicks.count(SHOP, ClickFilter.all())).hasValue(all.size());
        for (int i = 0; i < 25; i++) {
            ClickFilter filter = filter(first, zone);
            assertThat(clicks.count(SHOP, filter))
                    .as(filter.toString())
                    .hasValue(all.stream().filter(filter::matches).count());
        }
    }

    @Test
    void is_not_known_where_only_single_clicks_can_tell() {
        store.append(SHOP, List.of(click(1, Instant.parse("2026-03-02T10:00:00Z"))));
        Instant start = Instant.parse("2026-03-02T00:00:00Z");

        assertThat(clicks.count(SHOP, ClickFilter.all().of(ProductId.of("mug-01"))))
                .isEmpty();
        assertThat(clicks.count(SHOP, ClickFilter.all().containing("mug"))).isEmpty();
        assertThat(clicks.count(SHOP, ClickFilter.all().between(start, start.plusMillis(1))))
                .isEmpty();
        assertThat(clicks.count(SHOP, ClickFilter.all().between(start, start.plusSeconds(900))))
                .hasValue(0);
        assertThat(clicks.count(ShopId.of("other"), ClickFilter.all())).hasValue(0);
    }

    private ClickFilter filter(LocalDate first, ZoneId zone) {
        LocalDate from = first.plusDays(random.nextInt(760));
        LocalDate to = from.plusDays(random.nextInt(400));
        return new ClickFilter(
                Optional.of(from.atStartOfDay(zone).toInstant()).filter(at -> random.nextInt(4) > 0),
                Optional.of(to.plusDays(1).atStartOfDay(zone).toInstant()).filter(at -> random.nextInt(4) > 0),
                Optional.empty(),
                Optional.of(POINTS.get(random.nextInt(2))).filter(point -> random.nextBoolean()),
                Optional.of(DeviceClass.MOBILE).filter(device -> random.nextBoolean()),
                Optional.of(AgentClass.PERSON).filter(agent -> random.nextBoolean()),
                "");
    }

    private Click click(int number, Instant at) {
        return new Click(
                ClickId.of("click-number-" + number),
                at,
                Optional.of(ProductId.of("mug-01")),
                PageKind.PRODUCT,
                POINTS.get(random.nextInt(2)),
                random.nextBoolean() ? DeviceClass.MOBILE : DeviceClass.DESKTOP,
                random.nextInt(5) > 0 ? AgentClass.PERSON : AgentClass.ROBOT,
                Optional.empty());
    }
}
