package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/** A number that can take the order, and from when. */
record Seat(PhoneNumber number, String team, Optional<Instant> availableFrom) {}
