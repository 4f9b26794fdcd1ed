package io.ordertochat.http.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/** Takes one row's cells from left to right. */
interface Cells {

    void empty() throws IOException;

    void text(String value) throws IOException;

    void whole(long value) throws IOException;

    void decimal(BigDecimal value) throws IOException;

    void time(Instant value, LocalClock clock) throws IOException;
}
