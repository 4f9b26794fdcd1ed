package io.ordertochat.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One kind of button: a surface and a channel. Its {@link #id} is what clicks on it carry, and never changes.
 *
 * @param surface where the button stands
 * @param channel where it leads; order buttons lead to WhatsApp
 */
public record EntryPoint(Surface surface, Channel channel) {

    private static final List<EntryPoint> ALL = every();
    private static final Map<String, EntryPoint> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EntryPoint::id, known -> known));

    /**
     * Checks that there is such a button.
     *
     * @throws IllegalArgumentException when it is an order button of another channel than WhatsApp
     */
    public EntryPoint {
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(channel, "channel");
        if (surface.isOrdering() && channel != Channel.WHATSAPP) {
            throw new IllegalArgumentException("entry point: got " + surface.code() + " with " + channel.code()
                    + "; orders are taken on whatsapp only; use the surface channel or floating");
        }
    }

    /**
     * The id that clicks carry.
     *
     * @return surface and channel, such as {@code product_whatsapp} or {@code floating_instagram}
     */
    public String id() {
        return surface.code() + "_" + channel.code();
    }

    /**
     * Every entry point there is.
     *
     * @return fifteen: order buttons first, then contact buttons, then floating slots
     */
    public static List<EntryPoint> all() {
        return ALL;
    }

    /**
     * Finds an entry point by its id.
     *
     * @param id such as {@code channel_messenger}; any text
     * @return the entry point, if there is one of that id
     */
    public static Optional<EntryPoint> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    @Override
    public String toString() {
        return id();
    }

    private static List<EntryPoint> every() {
        List<EntryPoint> all = new ArrayList<>();
        for (Surface surface : Surface.values()) {
            for (Channel channel : Channel.values()) {
                if (!surface.isOrdering() || channel == Channel.WHATSAPP) {
                    all.add(new EntryPoint(surface, channel));
                }
            }
        }
        return List.copyOf(all);
    }
}
