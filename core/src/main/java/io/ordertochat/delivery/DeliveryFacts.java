package io.ordertochat.delivery;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What has been told of one message. Facts are only ever added, each kind with its earliest time, so that receipts give the same
 * in every order and however often they come. The status follows from them. Immutable.
 */
public final class DeliveryFacts {

    /** Nothing has been told. */
    public static final DeliveryFacts NONE = new DeliveryFacts(Optional.empty(), Map.of(), OptionalInt.empty());

    private final Optional<Instant> accepted;
    private final Map<ReceiptKind, Instant> receipts;
    private final OptionalInt failureCode;

    private DeliveryFacts(Optional<Instant> accepted, Map<ReceiptKind, Instant> receipts, OptionalInt failureCode) {
        this.accepted = accepted;
        this.receipts = receipts;
        this.failureCode = failureCode;
    }

    /**
     * Adds that the provider took the message.
     *
     * @param at when it did
     * @return the facts with it
     */
    public DeliveryFacts accepted(Instant at) {
        return new DeliveryFacts(Optional.of(earlier(accepted, at)), receipts, failureCode);
    }

    /**
     * Adds a receipt other than a failure.
     *
     * @param kind what it tells
     * @param at when that happened
     * @return the facts with it
     * @throws IllegalArgumentException for a failure, which has a code
     */
    public DeliveryFacts with(ReceiptKind kind, Instant at) {
        if (kind == ReceiptKind.FAILED) {
            throw new IllegalArgumentException("delivery facts: got a failure without its code; use failed");
        }
        return new DeliveryFacts(accepted, added(kind, at), failureCode);
    }

    /**
     * Adds that the message failed.
     *
     * @param code the provider's error code
     * @param at when it did
     * @return the facts with it
     */
    public DeliveryFacts failed(int code, Instant at) {
        Optional<Instant> known = at(ReceiptKind.FAILED);
        boolean first = known.isEmpty() || at.isBefore(known.get());
        boolean same = known.equals(Optional.of(at));
        int kept = same ? Math.min(code, failureCode.orElse(code)) : first ? code : failureCode.orElse(code);
        return new DeliveryFacts(accepted, added(ReceiptKind.FAILED, at), OptionalInt.of(kept));
    }

    /**
     * How far the message has come.
     *
     * @return the furthest that was told. Of one message several devices may say that it failed and that it arrived; then it
     *     arrived
     */
    public DeliveryStatus status() {
        if (receipts.containsKey(ReceiptKind.PLAYED)) {
            return DeliveryStatus.PLAYED;
        }
        if (receipts.containsKey(ReceiptKind.READ)) {
            return DeliveryStatus.READ;
        }
        if (receipts.containsKey(ReceiptKind.DELIVERED)) {
            return DeliveryStatus.DELIVERED;
        }
        if (receipts.containsKey(ReceiptKind.FAILED)) {
            return DeliveryStatus.FAILED;
        }
        if (receipts.containsKey(ReceiptKind.SENT)) {
            return DeliveryStatus.SENT;
        }
        return accepted.isPresent() ? DeliveryStatus.ACCEPTED : DeliveryStatus.NONE;
    }

    /**
     * When the provider took the message.
     *
     * @return the time, if that was told
     */
    public Optional<Instant> acceptedAt() {
        return accepted;
    }

    /**
     * When something was told to have happened first.
     *
     * @param kind what
     * @return the time, if it was told
     */
    public Optional<Instant> at(ReceiptKind kind) {
        return Optional.ofNullable(receipts.get(kind));
    }

    /**
     * Why it failed.
     *
     * @return the code of the earliest failure, of several at one time the lowest; empty when none was told
     */
    public OptionalInt failureCode() {
        return failureCode;
    }

    private Map<ReceiptKind, Instant> added(ReceiptKind kind, Instant at) {
        Map<ReceiptKind, Instant> more = new EnumMap<>(ReceiptKind.class);
        more.putAll(receipts);
        more.merge(kind, at, (one, other) -> one.isBefore(other) ? one : other);
        return Map.copyOf(more);
    }

    private static Instant earlier(Optional<Instant> known, Instant at) {
        return known.filter(one -> one.isBefore(at)).orElse(at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryFacts facts
                && accepted.equals(facts.accepted)
                && receipts.equals(facts.receipts)
                && failureCode.equals(facts.failureCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accepted, receipts, failureCode);
    }

    @Override
    public String toString() {
        return "DeliveryFacts[" + status() + "]";
    }
}
