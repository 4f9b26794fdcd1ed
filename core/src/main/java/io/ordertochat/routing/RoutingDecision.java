package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an order goes, and everything one needs to understand why. Stored with the order.
 *
 * @param number the chosen number
 * @param match the line and rule that decided; empty when the default number was used
 * @param team the team the number belongs to; empty when none
 * @param availableFrom when somebody answers, where that is later than the order
 * @param alsoMatched what else would have matched, first match per rule, in the order of the lines
 * @param notes what was passed over on the way
 */
public record RoutingDecision(
        PhoneNumber number,
        Optional<RoutingMatch> match,
        String team,
        Optional<Instant> availableFrom,
        List<RoutingMatch> alsoMatched,
        List<RoutingNote> notes) {

    /** Copies the lists. */
    public RoutingDecision {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(availableFrom, "availableFrom");
        alsoMatched = List.copyOf(alsoMatched);
        notes = List.copyOf(notes);
    }

    /**
     * The decision as a sentence, for the desk and for whoever asks why an order came to this number. Items are counted as
     * people do, from 1.
     *
     * @return plain English without personal data
     */
    public String why() {
        StringBuilder out = new StringBuilder();
        if (match.isPresent()) {
            RoutingMatch won = match.get();
            boolean passedOver = notes.stream().anyMatch(note -> !note.rule().equals(won.rule()));
            out.append("item ").append(won.line() + 1).append(" is the first ");
            out.append(passedOver ? "whose rule can take the order now: " : "with a routed category: ");
            out.append(won.category()).append(" by rule '").append(won.rule()).append('\'');
        } else {
            out.append(
                    alsoMatched.isEmpty()
                            ? "no item has a routed category: default number"
                            : "no matching rule can take the order now: default number");
        }
        if (!team.isEmpty()) {
            out.append(", team '").append(team).append('\'');
        }
        availableFrom.ifPresent(from -> out.append(", answers from ").append(from));
        for (RoutingNote note : notes) {
            out.append("; ").append(note.kind().code());
            out.append(note.rule().isEmpty() ? "" : " '" + note.rule() + "'");
            note.number().ifPresent(number -> out.append(' ').append(number.masked()));
        }
        return out.toString();
    }
}
