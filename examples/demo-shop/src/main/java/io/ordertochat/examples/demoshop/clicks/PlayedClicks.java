package io.ordertochat.examples.demoshop.clicks;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Clicks that nobody made, so that the dashboard of a new demo has something to show: weekdays and hours have their rhythm,
 * the shop grows, products come up and go down, and now and then a robot passes. Their ids begin with {@code played-}.
 */
public final class PlayedClicks {

    /** How many days before today have played clicks. */
    public static final int DAYS = 90;

    private static final long SEED = 20_260_302;
    private static final double USUAL_DAY = 70;
    private static final double[] WEEK = {0.95, 0.9, 1.0, 1.1, 1.2, 1.35, 0.8};
    private static final double[] HOURS = {
        8, 4, 2, 1, 1, 2, 6, 14, 26, 34, 40, 46, 58, 50, 40, 38, 40, 44, 52, 64, 74, 72, 50, 24
    };
    private static final String[] BUTTONS = {
        "product_whatsapp",
        "cart_whatsapp",
        "checkout_whatsapp",
        "floating_whatsapp",
        "channel_whatsapp",
        "floating_instagram",
        "channel_messenger",
        "channel_instagram"
    };
    private static final double[] SHARES = {54, 14, 6, 11, 7, 4, 3, 1};
    private static final PageKind[] ANYWHERE = {PageKind.HOME, PageKind.CATEGORY, PageKind.PRODUCT, PageKind.OTHER};

    private final Random random = new Random(SEED);
    private final List<ProductId> products;
    private final List<Click> clicks = new ArrayList<>();

    private PlayedClicks(List<ProductId> products) {
        this.products = products;
    }

    /**
     * Plays the days up to now.
     *
     * @param products what the shop sells
     * @param zone the shop's zone
     * @param now the last moment
     * @return the clicks, the oldest day first
     */
    public static List<Click> until(Instant now, ZoneId zone, List<ProductId> products) {
        PlayedClicks played = new PlayedClicks(products);
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (int ago = DAYS; ago >= 0; ago--) {
            played.day(today.minusDays(ago), zone, now, 1 - (double) ago / DAYS);
        }
        return played.clicks;
    }

    // How late it is goes from 0, ninety days ago, to 1, today.
    private void day(LocalDate day, ZoneId zone, Instant now, double late) {
        double growth = 0.75 + 0.5 * late;
        double luck = 0.85 + 0.3 * random.nextDouble();
        long count = Math.round(USUAL_DAY * WEEK[day.getDayOfWeek().getValue() - 1] * growth * luck);
        for (int i = 0; i < count; i++) {
            ZonedDateTime at = day.atTime(drawn(HOURS), random.nextInt(60), random.nextInt(60))
                    .atZone(zone)
                    .plusNanos(random.nextInt(1_000) * 1_000_000L);
            Click click = click(at.toInstant(), late);
            if (click.at().isBefore(now)) {
                clicks.add(click);
            }
        }
    }

    private Click click(Instant at, double late) {
        AgentClass agent = agent();
        EntryPointId button = EntryPointId.of(BUTTONS[drawn(SHARES)]);
        boolean aboutProduct =
                button.surface().equals("product") || button.surface().equals("cart");
        Optional<ProductId> product = aboutProduct ? Optional.of(product(late)) : Optional.empty();
        return new Click(
                ClickId.of("played-" + (100_000 + clicks.size())),
                at,
                product,
                page(button),
                button,
                random.nextInt(100) < 73 ? DeviceClass.MOBILE : DeviceClass.DESKTOP,
                agent,
                Optional.empty());
    }

    private AgentClass agent() {
        int lot = random.nextInt(100);
        if (lot < 5) {
            return AgentClass.ROBOT;
        }
        return lot < 7 ? AgentClass.PREVIEW : AgentClass.PERSON;
    }

    private PageKind page(EntryPointId button) {
        return switch (button.surface()) {
            case "product" -> PageKind.PRODUCT;
            case "cart" -> PageKind.CART;
            case "checkout" -> PageKind.CHECKOUT;
            default -> ANYWHERE[random.nextInt(ANYWHERE.length)];
        };
    }

    // The first of the list are asked for most; every third comes up, every fourth goes down, and one is new.
    private ProductId product(double late) {
        double[] shares = new double[products.size()];
        for (int i = 0; i < shares.length; i++) {
            double trend = 1;
            if (i % 3 == 1) {
                trend = 0.3 + 1.4 * late;
            } else if (i % 4 == 2) {
                trend = 1.6 - 1.4 * late;
            }
            shares[i] = trend / (2 + i);
        }
        if (shares.length > 5) {
            shares[5] = late > 0.93 ? 0.3 : 0;
        }
        return products.get(drawn(shares));
    }

    private int drawn(double[] shares) {
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        double lot = random.nextDouble() * all;
        int chosen = 0;
        while (chosen < shares.length - 1 && lot >= shares[chosen]) {
            lot -= shares[chosen];
            chosen++;
        }
        return chosen;
    }
}
