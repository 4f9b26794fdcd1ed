package io.ordertochat.analytics;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.shop.ShopId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dashboard is to show.
 *
 * @param shop the shop
 * @param zone the viewer's zone; empty for the shop's
 * @param from the first day, in that zone
 * @param to the last day; a day that has not begun yet counts as today
 * @param entryPoint the only button to count; empty for all
 * @param device the only device to count; empty for all. Products are not counted by device and stay as they are
 * @param agent who clicked; products are counted for persons only
 * @param products how many products to list at most, 0 to 10,000
 */
public record DashboardQuery(
        ShopId shop,
        Optional<ZoneId> zone,
        LocalDate from,
        LocalDate to,
        Optional<EntryPointId> entryPoint,
        Optional<DeviceClass> device,
        AgentClass agent,
        int products) {

    /** The most days of a range. */
    public static final int MOST_DAYS = 3_660;

    private static final int MOST_PRODUCTS = 10_000;
    private static final int PRODUCTS = 50;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the range ends before it begins or is longer than ten years, or too many products
     *     are wanted
     */
    public DashboardQuery {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(agent, "agent");
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("dashboard: got " + from + " to " + to + "; give 1 to " + MOST_DAYS
                    + " days, the earlier one first");
        }
        if (products < 0 || products > MOST_PRODUCTS) {
            throw new IllegalArgumentException(
                    "dashboard: got " + products + " products; ask for 0 to " + MOST_PRODUCTS);
        }
    }

    /**
     * Persons' clicks on all buttons and devices, in the shop's zone, with 50 products.
     *
     * @param shop the shop
     * @param from the first day
     * @param to the last day
     * @return a query to narrow down
     */
    public static DashboardQuery of(ShopId shop, LocalDate from, LocalDate to) {
        return new DashboardQuery(
                shop, Optional.empty(), from, to, Optional.empty(), Optional.empty(), AgentClass.PERSON, PRODUCTS);
    }

    /**
     * Shows it in a zone.
     *
     * @param value the viewer's zone
     * @return the other query
     */
    public DashboardQuery in(ZoneId value) {
        return new DashboardQuery(shop, Optional.of(value), from, to, entryPoint, device, agent, products);
    }

    /**
     * Narrows it to a button.
     *
     * @param value the button
     * @return the narrower query
     */
    public DashboardQuery of(EntryPointId value) {
        return new DashboardQuery(shop, zone, from, to, Optional.of(value), device, agent, products);
    }

    /**
     * Narrows it to a device.
     *
     * @param value the device
     * @return the narrower query
     */
    public DashboardQuery of(DeviceClass value) {
        return new DashboardQuery(shop, zone, from, to, entryPoint, Optional.of(value), agent, products);
    }

    /**
     * Shows others than persons.
     *
     * @param value who clicked
     * @return the other query
     */
    public DashboardQuery of(AgentClass value) {
        return new DashboardQuery(shop, zone, from, to, entryPoint, device, value, products);
    }

    /**
     * Lists more or fewer products.
     *
     * @param value how many at most
     * @return the other query
     */
    public DashboardQuery products(int value) {
        return new DashboardQuery(shop, zone, from, to, entryPoint, device, agent, value);
    }
}
