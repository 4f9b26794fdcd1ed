package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.Cep;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers of some time, as many as allowed; the one not asked for longest goes first. Thread-safe. */
final class AnswerCache {

    private final InstantSource time;
    private final Map<Cep, Kept> entries;

    private record Kept(AddressAnswer answer, Instant from, Instant until) {}

    AnswerCache(int most, InstantSource time) {
        this.time = time;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Cep, Kept> eldest) {
                return size() > most;
            }
        };
    }

    Optional<AddressAnswer> find(Cep cep) {
        Instant now = time.instant();
        synchronized (entries) {
            Kept entry = entries.get(cep);
            if (entry == null) {
                return Optional.empty();
            }
            // Before it was kept only by a clock that was put back: how old it is, nobody knows.
            if (now.isBefore(entry.from()) || !now.isBefore(entry.until())) {
                entries.remove(cep);
                return Optional.empty();
            }
            return Optional.of(entry.answer());
        }
    }

    void keep(Cep cep, AddressAnswer answer, Duration howLong) {
        Instant now = time.instant();
        synchronized (entries) {
            entries.put(cep, new Kept(answer, now, now.plus(howLong)));
        }
    }
}
