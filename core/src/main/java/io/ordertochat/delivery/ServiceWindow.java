package io.ordertochat.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The day after a person's last message in which a shop may write to them freely. Outside of it, only approved templates go.
 * Source: Meta, "Customer service windows". The last two minutes are not used: a message takes its time, and clocks differ.
 *
 * @param lastMessage when the person's last message was sent, by the provider's clock; empty when there was none
 */
public record ServiceWindow(Optional<Instant> lastMessage) {

    private static final Duration LENGTH = Duration.ofHours(24);
    private static final Duration MARGIN = Duration.ofMinutes(2);

    /** Checks that there is no null. */
    public ServiceWindow {
        Objects.requireNonNull(lastMessage, "lastMessage");
    }

    /**
     * Whether free text may go.
     *
     * @param now the present time
     * @return whether it is open, with two minutes to spare
     */
    public boolean isOpen(Instant now) {
        return closesAt().filter(now::isBefore).isPresent();
    }

    /**
     * When it closes for this library, two minutes before it does for the provider.
     *
     * @return the time, past or to come; empty when it never was open
     */
    public Optional<Instant> closesAt() {
        return lastMessage.map(at -> at.plus(LENGTH).minus(MARGIN));
    }
}
