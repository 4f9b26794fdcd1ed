package io.ordertochat.storefront;

import io.ordertochat.channel.Colour;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.message.ChatLink;
import java.util.Objects;
import java.util.Optional;

/**
 * An order button, shown or not. It follows the checkout toggle, the mode and the routing rules.
 *
 * @param entryPoint which one it is; clicks carry its id, such as {@code product_whatsapp}
 * @param visible whether the page shows it
 * @param reason why it is shown or not
 * @param action what it does
 * @param label its lettering in the page's language
 * @param link where it leads; empty when it opens the checkout or is not shown
 * @param background its colour; {@link Colour#lettering} reads on it
 */
public record OrderButton(
        EntryPoint entryPoint,
        boolean visible,
        Reason reason,
        Action action,
        String label,
        Optional<ChatLink> link,
        Colour background)
        implements StorefrontButton {

    /** Checks that no part is null. */
    public OrderButton {
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(background, "background");
    }
}
