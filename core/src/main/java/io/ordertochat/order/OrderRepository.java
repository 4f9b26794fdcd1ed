package io.ordertochat.order;

import io.ordertochat.port.AdapterException;
import io.ordertochat.port.DrivenPort;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where orders are kept. Rules (docs/ports/order-repository.md):
 *
 * <ul>
 *   <li>ORDER-1 one order per shop and submission key, also when many threads or nodes place at once: one gets
 *       {@code Placed}, every other {@code AlreadyPlaced} with that order;
 *   <li>ORDER-2 references are unique within a shop; a second order with one gets {@code ReferenceTaken};
 *   <li>ORDER-3 what is found equals what was placed, every character and every amount;
 *   <li>ORDER-4 an order with the same fingerprint placed at or after {@code duplicatesSince} is named as
 *       {@code duplicateOf}: the earliest one, of several at one time the one with the first id; no fingerprint, no duplicate;
 *   <li>ORDER-5 one shop never sees another's orders;
 *   <li>ORDER-6 {@code list} goes by time and id, oldest first, and a page after a page misses and repeats nothing;
 *   <li>ORDER-7 {@code place} joins the unit of work around it, and its refusals leave that unit whole; without one it is a
 *       unit of its own;
 *   <li>ORDER-8 shops, ids and keys are compared character by character: case counts, and ids sort as ASCII does;
 *   <li>ORDER-9 a page holds 1 to 1,000 orders; {@code list} refuses any other limit, also when there is nothing to list.
 * </ul>
 *
 * <p>Times are kept and compared in whole milliseconds. Thread-safe.
 */
@DrivenPort
public interface OrderRepository {

    /**
     * Stores an order once.
     *
     * @param order the order, on hold, without {@code duplicateOf}
     * @param duplicatesSince how far back a probable duplicate counts
     * @return what came of it
     * @throws AdapterException when the store fails; repeat with the same submission key
     */
    Placement place(Order order, Instant duplicatesSince);

    /**
     * Finds an order by id.
     *
     * @param shop the shop
     * @param id the order's id
     * @return the order, if the shop has it
     */
    Optional<Order> find(ShopId shop, OrderId id);

    /**
     * Finds an order by its reference.
     *
     * @param shop the shop
     * @param reference a reference that passed {@link ReferenceSigner#read}
     * @return the order, if the shop has it
     */
    Optional<Order> findByReference(ShopId shop, OrderReference reference);

    /**
     * Finds an order by what made its submission one.
     *
     * @param shop the shop
     * @param key the submission key
     * @return the order, if one was placed with it
     */
    Optional<Order> findBySubmission(ShopId shop, SubmissionKey key);

    /**
     * A page of orders, oldest first.
     *
     * @param shop the shop
     * @param after where the last page ended
     * @param limit how many at most, 1 to 1,000
     * @return the orders
     * @throws IllegalArgumentException when the limit is below 1 or above 1,000
     */
    List<Order> list(ShopId shop, OrderCursor after, int limit);
}
