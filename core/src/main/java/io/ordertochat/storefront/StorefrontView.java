package io.ordertochat.storefront;

import io.ordertochat.channel.FloatingButton;
import io.ordertochat.channel.Surface;
import io.ordertochat.settings.CheckoutMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page needs to know about its buttons.
 *
 * @param shopName what customers call the shop
 * @param locale the language of labels and notes, as it was asked for
 * @param mode what order buttons do
 * @param useStandardCheckout whether the page should offer the shop's own checkout instead
 * @param settingsVersion the version of the settings this follows
 * @param orderButtons every order button, shown or not
 * @param contactButtons a contact button for every channel that is configured, in order, then a floating slot for each; shown
 *     or not
 * @param floating the floating button that holds the slots; it is to be seen when one of them is
 * @param at the moment this is true for
 * @param changesAt the first moment at which the clock alone will have made it untrue; empty when it never does
 */
public record StorefrontView(
        String shopName,
        Locale locale,
        CheckoutMode mode,
        boolean useStandardCheckout,
        int settingsVersion,
        List<OrderButton> orderButtons,
        List<ContactButton> contactButtons,
        FloatingButton floating,
        Instant at,
        Optional<Instant> changesAt) {

    /** Copies the buttons. */
    public StorefrontView {
        Objects.requireNonNull(shopName, "shopName");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(mode, "mode");
        orderButtons = List.copyOf(orderButtons);
        contactButtons = List.copyOf(contactButtons);
        Objects.requireNonNull(floating, "floating");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(changesAt, "changesAt");
    }

    /**
     * All buttons.
     *
     * @return order buttons, contact buttons, floating slots
     */
    public List<StorefrontButton> buttons() {
        List<StorefrontButton> all = new ArrayList<>(orderButtons);
        all.addAll(contactButtons);
        return all;
    }

    /**
     * Whether the floating button is to be seen.
     *
     * @return whether one of its slots is
     */
    public boolean floats() {
        return contactButtons.stream()
                .anyMatch(button -> button.visible() && button.entryPoint().surface() == Surface.FLOATING);
    }

    /**
     * How long this may be kept without asking again.
     *
     * @param longest the answer when the clock changes nothing before
     * @return zero to {@code longest}, never past {@link #changesAt}
     */
    public Duration keepFor(Duration longest) {
        return changesAt
                .map(change -> Duration.between(at, change))
                .filter(left -> left.compareTo(longest) < 0)
                .orElse(longest);
    }
}
