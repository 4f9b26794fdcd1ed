package io.ordertochat.testkit;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.contact.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Clicks to test with. */
public final class SampleClicks {

    private static final List<EntryPointId> WITH_PRODUCT = points(
            "product_whatsapp",
            "channel_whatsapp",
            "channel_messenger",
            "channel_instagram",
            "channel_imessage",
            "cart_whatsapp");
    private static final List<EntryPointId> WITHOUT = points(
            "cart_whatsapp",
            "checkout_whatsapp",
            "floating_whatsapp",
            "floating_messenger",
            "floating_instagram",
            "channel_whatsapp");
    private static final List<PageKind> PAGES = List.of(PageKind.values());
    private static final PhoneNumber NUMBER = PhoneNumber.ofE164("+5511988887777");

    private SampleClicks() {}

    /**
     * A person's click on a product's order button, on a phone.
     *
     * @param word what its id is made from
     * @param at when
     * @param product the product
     * @return a click
     */
    public static Click aClick(String word, Instant at, String product) {
        return new Click(
                id(word),
                at,
                Optional.of(ProductId.of(product)),
                PageKind.PRODUCT,
                EntryPointId.of("product_whatsapp"),
                DeviceClass.MOBILE,
                AgentClass.PERSON,
                Optional.of(NUMBER));
    }

    /**
     * A person's click on the floating button, on a desktop.
     *
     * @param word what its id is made from
     * @param at when
     * @return a click
     */
    public static Click aFloatingClick(String word, Instant at) {
        return new Click(
                id(word),
                at,
                Optional.empty(),
                PageKind.HOME,
                EntryPointId.of("floating_messenger"),
                DeviceClass.DESKTOP,
                AgentClass.PERSON,
                Optional.empty());
    }

    /**
     * Random clicks of every kind, in the order of their times; the same ones for the same arguments.
     *
     * @param seed what they are made from
     * @param count how many
     * @param from the earliest time
     * @param until the time before which they were made
     * @param products how many products there are; a few of them get most clicks
     * @return the clicks, each with an id of its own that begins with the time
     */
    public static List<Click> stream(long seed, int count, Instant from, Instant until, int products) {
        Random random = new Random(seed);
        long span = Duration.between(from, until).toMillis();
        List<Click> clicks = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            long millis = (long) ((n + random.nextDouble()) / count * span);
            clicks.add(oneOfMany(random, from.plusMillis(Math.min(millis, span - 1)), products));
        }
        return clicks;
    }

    private static Click oneOfMany(Random random, Instant at, int products) {
        boolean onProduct = random.nextInt(10) < 7;
        List<EntryPointId> points = onProduct ? WITH_PRODUCT : WITHOUT;
        EntryPointId point = points.get(skewed(random, points.size()));
        boolean routed = point.channel().equals("whatsapp");
        return new Click(
                ClickId.of(time(at) + String.format(Locale.ROOT, "%016x", random.nextLong())),
                at,
                onProduct ? Optional.of(ProductId.of("product-" + skewed(random, products))) : Optional.empty(),
                onProduct ? PageKind.PRODUCT : PAGES.get(random.nextInt(PAGES.size())),
                point,
                random.nextInt(3) == 0 ? DeviceClass.DESKTOP : DeviceClass.MOBILE,
                agent(random.nextInt(100)),
                routed ? Optional.of(NUMBER) : Optional.empty());
    }

    private static AgentClass agent(int hundredth) {
        return hundredth < 90 ? AgentClass.PERSON : hundredth < 96 ? AgentClass.ROBOT : AgentClass.PREVIEW;
    }

    // The first ones often, the last ones rarely.
    private static int skewed(Random random, int count) {
        double chance = random.nextDouble();
        return (int) (chance * chance * chance * count);
    }

    private static ClickId id(String word) {
        return ClickId.of("click-id-" + word);
    }

    private static String time(Instant at) {
        return String.format(Locale.ROOT, "%011x", at.toEpochMilli());
    }

    private static List<EntryPointId> points(String... values) {
        List<EntryPointId> points = new ArrayList<>();
        for (String value : values) {
            points.add(EntryPointId.of(value));
        }
        return points;
    }
}
