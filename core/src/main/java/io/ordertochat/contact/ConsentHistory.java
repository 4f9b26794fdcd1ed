package io.ordertochat.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a person said about one purpose, under whatever number or id. The last word counts, by its own time and not by the time
 * it became known; of a yes and a no at one moment, the no. Immutable.
 */
public final class ConsentHistory {

    /** Nothing was said. */
    public static final ConsentHistory NONE = new ConsentHistory(List.of());

    // At one moment the no comes last, so that it is the last word.
    private static final Comparator<ConsentEvent> ORDER = Comparator.comparing(ConsentEvent::at)
            .thenComparing(event -> !event.granted())
            .thenComparing(ConsentEvent::source)
            .thenComparing(ConsentEvent::textVersion);

    private final List<ConsentEvent> events;

    private ConsentHistory(List<ConsentEvent> events) {
        this.events = events;
    }

    /**
     * Makes a history.
     *
     * @param events what was said, in any order; the same twice counts once
     * @return the history
     */
    public static ConsentHistory of(Collection<ConsentEvent> events) {
        return new ConsentHistory(events.stream().distinct().sorted(ORDER).toList());
    }

    /**
     * Whether messages may go at a time.
     *
     * @param now the time; what was said later does not count yet
     * @return whether the last word by then was a yes
     */
    public boolean isLive(Instant now) {
        return lastWord(now).filter(ConsentEvent::granted).isPresent();
    }

    /**
     * Whether somebody said no and nothing after it.
     *
     * @param now the time
     * @return whether the last word by then was a no; who never said anything has not refused
     */
    public boolean isWithdrawn(Instant now) {
        return lastWord(now).filter(event -> !event.granted()).isPresent();
    }

    /**
     * What was said last.
     *
     * @param now the time
     * @return the event that counts then; empty when nothing had been said
     */
    public Optional<ConsentEvent> lastWord(Instant now) {
        return events.stream().filter(event -> !event.at().isAfter(now)).reduce((earlier, later) -> later);
    }

    /**
     * Everything that was said.
     *
     * @return events, oldest first
     */
    public List<ConsentEvent> events() {
        return events;
    }
}
