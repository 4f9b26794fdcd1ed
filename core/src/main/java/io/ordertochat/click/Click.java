package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.contact.PhoneNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One click on a button. It holds no name, no phone of a customer, no address of a computer, no cookie and no fingerprint.
 *
 * @param id what makes it one, however often it is sent
 * @param at when it was made; kept in whole milliseconds, from December 2011 to the year 2199
 * @param product the product that the page or line was about; empty for none, and always for the floating button
 * @param page the type of page
 * @param entryPoint the button
 * @param device what it came from
 * @param agent who clicked
 * @param routedNumber the shop's own number that the link led to, if a rule or a number was at work
 */
public record Click(
        ClickId id,
        Instant at,
        Optional<ProductId> product,
        PageKind page,
        EntryPointId entryPoint,
        DeviceClass device,
        AgentClass agent,
        Optional<PhoneNumber> routedNumber) {

    // Since then every zone has changed its clocks at a quarter of an hour; and seconds taken for milliseconds are
    // found.
    private static final Instant FIRST = Instant.parse("2011-12-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /**
     * Checks the parts and takes what is finer than a millisecond off the time.
     *
     * @throws IllegalArgumentException when the time is out of range, or a floating button names a product
     */
    public Click {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(routedNumber, "routedNumber");
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (!isInRange(at)) {
            throw new IllegalArgumentException(
                    "click: got a time outside December 2011 to 2199; give the instant of the click, in milliseconds");
        }
        if (product.isPresent() && entryPoint.isFloating()) {
            throw new IllegalArgumentException("click: got a product with " + entryPoint
                    + "; the floating button belongs to no product, leave it out");
        }
    }

    /**
     * Tells whether a click can have been made then.
     *
     * @param at any time
     * @return whether it lies from December 2011 to the year 2199
     */
    public static boolean isInRange(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(LAST);
    }
}
