package io.ordertochat.architecture.offenders.money;

import java.time.Instant;

final class ReadsClock {

    Instant read() {
        return Instant.now();
    }
}
