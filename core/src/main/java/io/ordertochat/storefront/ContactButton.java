package io.ordertochat.storefront;

import io.ordertochat.channel.Colour;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.message.ChatLink;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact button or a slot of the floating button, shown or not. It opens a chat with the channel's own account: no rule
 * routes it, no form stands before it and no order comes of it.
 *
 * @param entryPoint which one it is; clicks carry its id, such as {@code channel_messenger}
 * @param position its place among those of its surface, from 1
 * @param visible whether the page shows it
 * @param reason why it is shown or not
 * @param label its lettering in the page's language
 * @param link where it leads; empty when it is not shown
 * @param background its colour; {@link Colour#lettering} reads on it
 * @param hours when somebody answers; empty when the shop says nothing about it, or the button is switched off
 */
public record ContactButton(
        EntryPoint entryPoint,
        int position,
        boolean visible,
        Reason reason,
        String label,
        Optional<ChatLink> link,
        Colour background,
        Optional<HoursNote> hours)
        implements StorefrontButton {

    /** Checks that no part is null. */
    public ContactButton {
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(hours, "hours");
    }

    @Override
    public Action action() {
        return Action.CHAT;
    }
}
