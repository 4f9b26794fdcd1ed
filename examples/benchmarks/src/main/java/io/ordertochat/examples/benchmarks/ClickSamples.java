package io.ordertochat.examples.benchmarks;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.contact.PhoneNumber;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** One shop's clicks in the order of their times: twelve buttons, a few products that get most clicks, some robots. */
final class ClickSamples {

    private static final String[] ON_PRODUCT = {
        "product_whatsapp",
        "channel_whatsapp",
        "channel_messenger",
        "channel_instagram",
        "channel_imessage",
        "cart_whatsapp"
    };
    private static final String[] ELSEWHERE = {
        "cart_whatsapp",
        "checkout_whatsapp",
        "floating_whatsapp",
        "floating_messenger",
        "floating_instagram",
        "channel_rcs",
        "channel_snapchat"
    };
    private static final Optional<PhoneNumber> NUMBER = Optional.of(PhoneNumber.ofE164("+5511988887777"));

    private final Random random;
    private final long from;
    private final double step;
    private final double[] popularity;
    private long made;

    ClickSamples(long seed, Instant from, Instant until, long count, int products) {
        this.random = new Random(seed);
        this.from = from.toEpochMilli();
        this.step = (double) (until.toEpochMilli() - this.from) / count;
        this.popularity = new double[products];
        double sum = 0;
        for (int i = 0; i < products; i++) {
            sum += 1.0 / (i + 1);
            popularity[i] = sum;
        }
    }

    Click next() {
        Instant at = Instant.ofEpochMilli(from + (long) ((made + random.nextDouble()) * step));
        made++;
        boolean onProduct = random.nextInt(10) < 7;
        String[] points = onProduct ? ON_PRODUCT : ELSEWHERE;
        double skew = random.nextDouble();
        String point = points[(int) (skew * skew * points.length)];
        int chance = random.nextInt(100);
        return new Click(
                ClickId.of(id(at)),
                at,
                onProduct ? Optional.of(ProductId.of("product-" + product())) : Optional.empty(),
                onProduct ? PageKind.PRODUCT : PageKind.OTHER,
                EntryPointId.of(point),
                random.nextInt(3) == 0 ? DeviceClass.DESKTOP : DeviceClass.MOBILE,
                chance < 92 ? AgentClass.PERSON : chance < 97 ? AgentClass.ROBOT : AgentClass.PREVIEW,
                point.endsWith("whatsapp") ? NUMBER : Optional.empty());
    }

    // As the browser makes them: the time, then chance.
    private String id(Instant at) {
        return Long.toString(at.toEpochMilli(), Character.MAX_RADIX)
                + String.format(Locale.ROOT, "%016x", random.nextLong());
    }

    private int product() {
        double wanted = random.nextDouble() * popularity[popularity.length - 1];
        int low = 0;
        int high = popularity.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (popularity[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
