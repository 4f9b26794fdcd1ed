package io.ordertochat.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ChannelSetting.WhenClosed;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.PageKind;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursNoteTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final BusinessHours HOURS = BusinessHours.in(SAO_PAULO)
            .openWeekdays("09:00-12:00", "14:30-18:00")
            .open(DayOfWeek.SATURDAY, "01:15-02:00")
            .closed(LocalDate.parse("2026-12-25"))
            .build();

    private final InMemoryShopSettings settings = new InMemoryShopSettings();
    private Instant now = Instant.EPOCH;
    private final Storefronts storefronts = new Storefronts(settings, new InMemoryProductCatalog(), () -> now);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-19T10:00 | true  | 2026-11-19T12:00 | We answer now                      | Respondemos agora                                    | Respondemos ahora
            2026-11-19T12:00 | false | 2026-11-19T14:30 | We answer from 14:30               | Respondemos a partir das 14:30                       | Respondemos a partir de las 14:30
            2026-11-19T18:00 | false | 2026-11-20T09:00 | We answer from 09:00 tomorrow      | Respondemos a partir de amanhã às 09:00              | Respondemos a partir de mañana a las 09:00
            2026-11-20T18:00 | false | 2026-11-21T01:15 | We answer from 01:15 tomorrow      | Respondemos a partir de amanhã à 01:15               | Respondemos a partir de mañana a la 01:15
            2026-11-21T00:00 | false | 2026-11-21T01:15 | We answer from 01:15               | Respondemos a partir da 01:15                        | Respondemos a partir de la 01:15
            2026-11-21T03:00 | false | 2026-11-23T09:00 | We answer from 09:00 on Monday     | Respondemos a partir de segunda-feira às 09:00       | Respondemos a partir del lunes a las 09:00
            2026-12-24T18:00 | false | 2026-12-26T01:15 | We answer from 01:15 on Saturday   | Respondemos a partir de sábado à 01:15               | Respondemos a partir del sábado a la 01:15
            """)
    void a_button_tells_when_somebody_answers(
            LocalDateTime local,
            boolean open,
            LocalDateTime change,
            String english,
            String portuguese,
            String spanish) {
        shop(SAO_PAULO, HOURS, WhenClosed.TELL);
        now = at(local);

        assertThat(note("en")).isEqualTo(new HoursNote(open, Optional.of(at(change)), english));
        assertThat(note("pt-BR")).isEqualTo(new HoursNote(open, Optional.of(at(change)), portuguese));
        assertThat(note("es-MX")).isEqualTo(new HoursNote(open, Optional.of(at(change)), spanish));
        assertThat(note("ja")).isEqualTo(note("en"));
    }

    @Test
    void an_opening_in_a_week_or_later_is_told_with_its_date_and_none_at_all_as_such() {
        BusinessHours holidays = BusinessHours.in(SAO_PAULO)
                .openOn(LocalDate.parse("2027-01-07"), "09:00-12:00")
                .build();
        shop(SAO_PAULO, holidays, WhenClosed.TELL);
        now = at(LocalDateTime.parse("2026-12-31T10:00"));

        assertThat(note("en").text()).isEqualTo("We answer from 09:00 on 7 January");
        assertThat(note("pt-BR").text()).isEqualTo("Respondemos a partir de 7 de janeiro às 09:00");
        assertThat(note("es").text()).isEqualTo("Respondemos a partir del 7 de enero a las 09:00");
        now = now.plus(Duration.ofDays(1));
        assertThat(note("en").text()).isEqualTo("We answer from 09:00 on Thursday");

        shop(SAO_PAULO, BusinessHours.in(SAO_PAULO).build(), WhenClosed.TELL);
        assertThat(note("en")).isEqualTo(new HoursNote(false, Optional.empty(), "Nobody answers at the moment"));
        assertThat(note("pt-BR").text()).isEqualTo("No momento ninguém responde");
        assertThat(note("es").text()).isEqualTo("En este momento no respondemos");
    }

    @ParameterizedTest
    @CsvSource({
        // Hours are those of the people who answer; the text is in the shop's time.
        "America/Sao_Paulo, 2026-11-19T15:00:00Z, We answer from 14:30",
        "Europe/Lisbon,     2026-11-19T15:00:00Z, We answer from 17:30",
        "Asia/Kathmandu,    2026-11-19T15:00:00Z, We answer from 23:15",
        "Asia/Tokyo,        2026-11-19T15:00:00Z, We answer from 02:30",
        "Asia/Tokyo,        2026-11-19T14:59:59Z, We answer now",
        "Pacific/Auckland,  2026-11-19T21:00:00Z, We answer from 01:00 tomorrow",
    })
    void the_text_is_in_the_shops_time_whatever_the_hours_zone(ZoneId zone, Instant at, String text) {
        shop(zone, HOURS, WhenClosed.TELL);
        now = at;

        assertThat(note("en").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks jump from 02:00 to 03:00 on 29 March, and back on 25 October.
        "2026-03-28T20:00:00Z, 2026-03-29T07:00:00Z, We answer from 09:00 tomorrow",
        "2026-03-29T05:00:00Z, 2026-03-29T07:00:00Z, We answer from 09:00",
        "2026-10-24T20:00:00Z, 2026-10-25T08:00:00Z, We answer from 09:00 tomorrow",
        "2026-10-25T00:30:00Z, 2026-10-25T08:00:00Z, We answer from 09:00",
    })
    void shops_open_at_the_time_on_the_wall_across_a_change_of_the_clocks(Instant at, Instant opens, String text) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        shop(
                berlin,
                BusinessHours.in(berlin).open(DayOfWeek.SUNDAY, "09:00-10:00").build(),
                WhenClosed.TELL);
        now = at;

        assertThat(note("en")).isEqualTo(new HoursNote(false, Optional.of(opens), text));
    }

    @Test
    void a_button_may_hide_while_nobody_answers_and_still_tells_when() {
        shop(SAO_PAULO, HOURS, WhenClosed.HIDE);
        now = at(LocalDateTime.parse("2026-11-19T12:00"));

        assertThat(view("en").contactButtons()).allSatisfy(button -> {
            assertThat(button.reason()).isEqualTo(StorefrontButton.Reason.CLOSED);
            assertThat(button.link()).isEmpty();
            assertThat(button.hours().orElseThrow().text()).isEqualTo("We answer from 14:30");
        });
        now = at(LocalDateTime.parse("2026-11-19T14:30"));
        assertThat(view("en").contactButtons()).allMatch(ContactButton::visible);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T11:59:50, 10",
        "2026-11-19T11:59:00, 15",
        "2026-11-19T11:59:59.500, 0",
        "2026-11-19T12:00, 15",
        "2026-11-19T14:29:55, 5",
        // At midnight, "tomorrow" becomes a lie.
        "2026-11-19T23:59:48, 12",
    })
    void an_answer_is_kept_until_the_hours_change_what_it_says(LocalDateTime local, long seconds) {
        shop(SAO_PAULO, HOURS, WhenClosed.TELL);
        now = at(local);

        assertThat(view("en").keepFor(Duration.ofSeconds(15)).toSeconds()).isEqualTo(seconds);
    }

    @Test
    void what_is_said_stays_true_until_the_moment_it_is_said_to_change() {
        Random random = new Random(7);
        int changes = 0;
        for (int i = 0; i < 600; i++) {
            ZoneId zone =
                    ZoneId.of(List.of("America/Sao_Paulo", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe")
                            .get(random.nextInt(4)));
            shop(zone, HOURS, random.nextBoolean() ? WhenClosed.TELL : WhenClosed.HIDE);
            Instant start = Instant.parse("2026-03-01T00:00:00Z").plusSeconds(random.nextInt(40_000_000));
            now = start;
            StorefrontView view = view("en");
            Instant change = view.changesAt().orElseThrow();

            assertThat(change).isAfter(start).isBeforeOrEqualTo(start.plus(Duration.ofHours(25)));
            long span = Duration.between(start, change).toSeconds();
            for (int probe = 0; probe < 5; probe++) {
                now = start.plusSeconds(probe == 4 ? span : random.nextInt((int) span + 1));
                if (now.isBefore(change)) {
                    assertThat(view("en").buttons()).as("%s and %s", start, now).isEqualTo(view.buttons());
                }
            }
            now = change;
            changes += view("en").buttons().equals(view.buttons()) ? 0 : 1;
        }
        assertThat(changes).isGreaterThan(500);
    }

    @Test
    void channels_that_are_off_or_say_nothing_about_hours_change_nothing() {
        ChannelSetting setting = ChannelSetting.of(ChannelAccount.of(Channel.MESSENGER, "casaclara"))
                .hours(HOURS, WhenClosed.TELL)
                .build();
        now = at(LocalDateTime.parse("2026-11-19T12:00"));

        save(SAO_PAULO, setting.toBuilder().withoutHours().build());
        assertThat(view("en").changesAt()).isEmpty();
        assertThat(view("en").contactButtons())
                .allMatch(button -> button.hours().isEmpty());
        save(SAO_PAULO, setting.toBuilder().enabled(false).build());
        assertThat(view("en").changesAt()).isEmpty();
        assertThat(view("en").keepFor(Duration.ofSeconds(15))).isEqualTo(Duration.ofSeconds(15));
    }

    private HoursNote note(String tag) {
        return view(tag).contactButtons().get(0).hours().orElseThrow();
    }

    private StorefrontView view(String tag) {
        return storefronts
                .view(new StorefrontQuery(
                                SHOP, PageKind.HOME, Optional.empty(), Optional.of(Locale.forLanguageTag(tag)))
                        .withDevice(Device.DESKTOP))
                .orElseThrow();
    }

    private void shop(ZoneId zone, BusinessHours hours, WhenClosed whenClosed) {
        save(
                zone,
                ChannelSetting.of(ChannelAccount.of(Channel.MESSENGER, "casaclara"))
                        .hours(hours, whenClosed)
                        .build());
    }

    private void save(ZoneId zone, ChannelSetting setting) {
        ShopSettings shop = ShopSettings.of("Casa Clara", "BRL", PhoneNumber.ofE164("+5511988880000"))
                .zone(zone)
                .channels(ContactChannels.builder().put(setting).build())
                .build();
        int version = settings.current(SHOP).map(state -> state.version()).orElse(0);
        settings.save(SHOP, new SettingsChange(shop, version, "test", now));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SAO_PAULO).toInstant();
    }
}
