package io.ordertochat.http;

import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.shop.ShopId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which clicks somebody wants to see: the parameters {@code from to zone entryPoint device agent q product} of an address,
 * which mean the same for the dashboard, the list, the page and the export. Every value was checked; what the address
 * leaves out is empty.
 *
 * @param from the first day
 * @param to the last day, it included
 * @param zone the zone of these days; empty for the shop's
 * @param entryPoint the only button
 * @param device the only device
 * @param agent who clicked: persons unless said; empty for everybody, which is {@code all} in the address
 * @param text letters to look for, without blanks around them; empty for none
 * @param product the only product
 */
record AnalyticsQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<ZoneId> zone,
        Optional<EntryPointId> entryPoint,
        Optional<DeviceClass> device,
        Optional<AgentClass> agent,
        String text,
        Optional<ProductId> product) {

    /** How many days a dashboard shows where the address names none. */
    static final int DASHBOARD_DAYS = 30;

    /** How many days a list searches where the address names none, so that a search without a hit comes to an end. */
    static final int LIST_DAYS = 90;

    private static final int MAX_TEXT = 100;
    private static final int QUARTER_SECONDS = 900;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final String EVERYBODY = "all";

    /** The days that are meant, in their zone, both included. */
    record Days(ZoneId zone, LocalDate from, LocalDate to) {

        Instant start() {
            return from.atStartOfDay(zone).toInstant();
        }

        /** The moment after the last day. */
        Instant end() {
            return to.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    static AnalyticsQuery of(Call call) {
        return new AnalyticsQuery(
                call.query("from").map(day -> day("from", day)),
                call.query("to").map(day -> day("to", day)),
                call.query("zone").map(AnalyticsQuery::zone),
                call.query("entryPoint").map(AnalyticsQuery::entryPoint),
                call.query("device").map(AnalyticsQuery::device),
                agent(call.query("agent").orElse(AgentClass.PERSON.code())),
                call.query("q").map(AnalyticsQuery::text).orElse(""),
                call.query("product").map(AnalyticsQuery::product));
    }

    /** Whether neither the first nor the last day is named. */
    boolean namesNoDays() {
        return from.isEmpty() && to.isEmpty();
    }

    /**
     * The days that are meant; where one end is missing it is today or {@code usual} days before the other one. A last day
     * that has not come yet is today.
     *
     * @throws Refusal when they begin after today, end before they begin, or are more than ten years
     */
    Days days(ZoneId zoneOfShop, Instant now, int usual) {
        ZoneId in = zone.orElse(zoneOfShop);
        LocalDate today = LocalDate.ofInstant(now, in);
        LocalDate last = to.filter(day -> !day.isAfter(today)).orElse(today);
        LocalDate first = from.orElse(last.minusDays(usual - 1L));
        if (first.isAfter(today)) {
            throw refusal(
                    "from", "a day that has not come yet; allowed are days up to " + today + "; send one of these");
        }
        if (last.isBefore(first)) {
            throw refusal("to", "a day before the first one; allowed are days from " + first + "; send one of these");
        }
        if (ChronoUnit.DAYS.between(first, last) >= DashboardQuery.MOST_DAYS) {
            throw refusal(
                    "from",
                    "more days than are shown at once; allowed are " + DashboardQuery.MOST_DAYS + "; send a later one");
        }
        return new Days(in, first, last);
    }

    /** What a dashboard of these days is asked for; product and text narrow lists only. */
    DashboardQuery dashboard(ShopId shop, Days days, int products) {
        AgentClass shown = agent.orElseThrow(() ->
                refusal("agent", "a dashboard shows one kind; allowed are person, robot, preview; send one or none"));
        return new DashboardQuery(shop, zone, days.from(), days.to(), entryPoint, device, shown, products);
    }

    /** The single clicks of these days that are meant. */
    ClickFilter clicks(Days days) {
        return clicks().between(days.start(), days.end());
    }

    /** The single clicks of all time that are meant, whatever days are named. */
    ClickFilter clicks() {
        return new ClickFilter(Optional.empty(), Optional.empty(), product, entryPoint, device, agent, text);
    }

    private static LocalDate day(String name, String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeException noDate) {
            // Refused below, with the days out of range.
        }
        throw refusal(
                name,
                "not a day; allowed are dates like 2026-03-02 from " + FIRST_DAY + " to " + LAST_DAY
                        + "; send one or none");
    }

    // Totals are kept by quarter hour; a zone that is off by minutes cannot be shown exactly.
    private static ZoneId zone(String value) {
        try {
            ZoneId zone = ZoneId.of(value);
            boolean exact = !zone.getRules().isFixedOffset()
                    || zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() % QUARTER_SECONDS == 0;
            if (exact) {
                return zone;
            }
        } catch (DateTimeException noZone) {
            // Refused below, with the zones between quarter hours.
        }
        throw refusal(
                "zone",
                "not a time zone; allowed are names like America/Sao_Paulo, or offsets in quarter hours; send one or none");
    }

    private static EntryPointId entryPoint(String value) {
        if (EntryPointId.isWellFormed(value)) {
            return EntryPointId.of(value);
        }
        throw refusal("entryPoint", "not an entry point; allowed are ids like product_whatsapp; send one or none");
    }

    private static DeviceClass device(String value) {
        return DeviceClass.of(value)
                .orElseThrow(() -> refusal("device", "no such device; allowed are mobile, desktop; send one or none"));
    }

    private static Optional<AgentClass> agent(String value) {
        if (value.equals(EVERYBODY)) {
            return Optional.empty();
        }
        return Optional.of(AgentClass.of(value)
                .orElseThrow(() ->
                        refusal("agent", "no such kind; allowed are person, robot, preview, all; send one or none")));
    }

    // Some stores take no NUL, and nothing that is searched has a control.
    private static String text(String value) {
        String text = value.strip();
        boolean searchable = text.chars().noneMatch(Character::isISOControl) && !StrictText.hasLoneSurrogate(text);
        if (text.length() <= MAX_TEXT && searchable) {
            return text;
        }
        throw refusal(
                "q",
                "too long or with control characters; allowed are up to " + MAX_TEXT
                        + " characters, each of which means itself; send fewer or none");
    }

    private static ProductId product(String value) {
        if (ProductId.isWellFormed(value)) {
            return ProductId.of(value);
        }
        throw refusal(
                "product",
                "not a product's id; allowed are 1 to 64 visible characters without blanks; send one or none");
    }

    private static Refusal refusal(String parameter, String detail) {
        return new Refusal(Problems.invalidParameter(parameter, detail));
    }
}
