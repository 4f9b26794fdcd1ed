package io.ordertochat.event;

import io.ordertochat.shop.ShopId;
import java.time.Instant;

/** Something that happened to a shop. Each package keeps its own events; they carry ids, never personal data. */
public interface DomainEvent {

    /**
     * The shop it happened to.
     *
     * @return the shop
     */
    ShopId shop();

    /**
     * When it happened.
     *
     * @return the instant
     */
    Instant at();
}
