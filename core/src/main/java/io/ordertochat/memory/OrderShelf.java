package io.ordertochat.memory;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderFingerprint;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderReference;
import io.ordertochat.order.SubmissionKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One shop's orders with the four ways to find them. */
final class OrderShelf {

    private static final Comparator<OrderCursor> OLDEST_FIRST =
            Comparator.comparing(OrderCursor::placedAt).thenComparing(OrderCursor::id);

    private final NavigableMap<OrderCursor, Order> byTime = new TreeMap<>(OLDEST_FIRST);
    private final Map<OrderId, Order> byId = new HashMap<>();
    private final Map<OrderReference, Order> byReference = new HashMap<>();
    private final Map<SubmissionKey, Order> bySubmission = new HashMap<>();
    private final Map<OrderFingerprint, NavigableMap<OrderCursor, Order>> byFingerprint = new HashMap<>();

    void add(Order order) {
        OrderCursor place = OrderCursor.after(order);
        byTime.put(place, order);
        byId.put(order.id(), order);
        byReference.put(order.reference(), order);
        bySubmission.put(order.submissionKey(), order);
        order.fingerprint().ifPresent(print -> alike(print).put(place, order));
    }

    void remove(Order order) {
        OrderCursor place = OrderCursor.after(order);
        byTime.remove(place);
        byId.remove(order.id());
        byReference.remove(order.reference());
        bySubmission.remove(order.submissionKey());
        order.fingerprint().ifPresent(print -> alike(print).remove(place));
    }

    Optional<Order> byId(OrderId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Order> byReference(OrderReference reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    Optional<Order> bySubmission(SubmissionKey key) {
        return Optional.ofNullable(bySubmission.get(key));
    }

    List<Order> after(OrderCursor cursor, int limit) {
        return byTime.tailMap(cursor, false).values().stream().limit(limit).toList();
    }

    Optional<Order> earlierLike(Order order, Instant since) {
        return order.fingerprint()
                .map(print -> alike(print).ceilingEntry(OrderCursor.from(since)))
                .map(Map.Entry::getValue);
    }

    private NavigableMap<OrderCursor, Order> alike(OrderFingerprint print) {
        return byFingerprint.computeIfAbsent(print, p -> new TreeMap<>(OLDEST_FIRST));
    }
}
