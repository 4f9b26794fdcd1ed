package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the number of one rule that takes an order, and notes whom it passed over. */
final class Seating {

    private final RoutingRule rule;
    private final RoutingRequest request;
    private final List<RoutingNote> notes;

    Seating(RoutingRule rule, RoutingRequest request, List<RoutingNote> notes) {
        this.rule = rule;
        this.request = request;
        this.notes = notes;
    }

    Optional<Seat> find() {
        if (rule.destination() instanceof Destination.Team team) {
            return inTeam(team);
        }
        PhoneNumber number = rule.destination().numbers().get(0);
        return isHealthy(number) ? Optional.of(new Seat(number, "", Optional.empty())) : Optional.empty();
    }

    private Optional<Seat> inTeam(Destination.Team team) {
        List<TeamMember> open = new ArrayList<>();
        List<TeamMember> away = new ArrayList<>();
        for (TeamMember member : team.members()) {
            if (isHealthy(member.number())) {
                Optional<Instant> next = member.nextOpen(request.at(), team.hours());
                (next.filter(request.at()::equals).isPresent() ? open : away).add(member);
            }
        }
        away.forEach(member -> note(RoutingNote.Kind.MEMBER_CLOSED, member.number()));
        if (!open.isEmpty()) {
            return Optional.of(new Seat(byWeight(open).number(), team.name(), Optional.empty()));
        }
        Optional<Seat> next = team.whenClosed() == Destination.WhenClosed.NEXT_AVAILABLE
                ? nextAvailable(team, away)
                : Optional.empty();
        if (next.isEmpty()) {
            notes.add(new RoutingNote(RoutingNote.Kind.RULE_PASSED_OVER, rule.id(), Optional.empty()));
        }
        return next;
    }

    private Optional<Seat> nextAvailable(Destination.Team team, List<TeamMember> away) {
        Optional<Instant> first = away.stream()
                .flatMap(member -> member.nextOpen(request.at(), team.hours()).stream())
                .min(Instant::compareTo);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<TeamMember> firstBack = away.stream()
                .filter(member -> member.nextOpen(request.at(), team.hours()).equals(first))
                .toList();
        PhoneNumber chosen = byWeight(firstBack).number();
        note(RoutingNote.Kind.NEXT_AVAILABLE, chosen);
        return Optional.of(new Seat(chosen, team.name(), first));
    }

    private TeamMember byWeight(List<TeamMember> members) {
        int total = members.stream().mapToInt(TeamMember::weight).sum();
        long point = Long.remainderUnsigned(spread(request.seed()), total);
        for (TeamMember member : members) {
            point -= member.weight();
            if (point < 0) {
                return member;
            }
        }
        throw new IllegalStateException("weights of team members do not add up");
    }

    private boolean isHealthy(PhoneNumber number) {
        boolean healthy = request.health().isHealthy(number);
        if (!healthy) {
            note(RoutingNote.Kind.UNHEALTHY_PASSED_OVER, number);
        }
        return healthy;
    }

    private void note(RoutingNote.Kind kind, PhoneNumber number) {
        notes.add(new RoutingNote(kind, rule.id(), Optional.of(number)));
    }

    // FNV-1a and a finaliser: fixed for all releases and JDKs, so that a stored order routes again as it did.
    private static long spread(String seed) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : seed.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
