package io.ordertochat.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Admits a few streamed answers at once: each keeps a thread until its client has read everything, and clients may read slowly.
 * A slot is taken before the head is sent and free again when the body has ended. One whose body is not begun for half a
 * minute is taken back, since a client can be gone before, and no binding need say so. Thread-safe.
 */
final class ExportSlots {

    private static final Duration BEGINS_WITHIN = Duration.ofSeconds(30);

    private final int most;
    private final InstantSource time;
    private final Consumer<RuntimeException> failures;
    private final Set<Slot> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    ExportSlots(int most, InstantSource time, Consumer<RuntimeException> failures) {
        this.most = most;
        this.time = time;
        this.failures = failures;
    }

    /** The answer, its stream watched and counted; the last step before a binding has it, since whoever fails later keeps a slot. */
    Response admitted(Response answer, String method, String protocol) {
        if (method.equals("HEAD") || !(answer.body() instanceof Body.Streamed stream)) {
            return answer;
        }
        if (protocol.equals("HTTP/1.0") || protocol.equals("HTTP/0.9")) {
            throw new Refusal(Problems.oldHttp());
        }
        Slot slot = take().orElseThrow(() -> new Refusal(Problems.busy(most)));
        Body counted = new Body.Streamed(slot.counted(Pouring.watched(stream.source(), failures)));
        return new Response(answer.status(), answer.headers(), counted);
    }

    /** A slot, unless all are taken. */
    private synchronized Optional<Slot> take() {
        Instant now = time.instant();
        taken.removeIf(slot -> slot.isAbandoned(now));
        if (taken.size() >= most) {
            return Optional.empty();
        }
        Slot slot = new Slot(now.plus(BEGINS_WITHIN));
        taken.add(slot);
        return Optional.of(slot);
    }

    // One that was taken back runs all the same, and counts.
    private synchronized void begin(Slot slot) {
        slot.beginsBefore = null;
        taken.add(slot);
    }

    private synchronized void end(Slot slot) {
        taken.remove(slot);
    }

    /** The right to run one stream. */
    private final class Slot {

        private @Nullable Instant beginsBefore;

        private Slot(Instant beginsBefore) {
            this.beginsBefore = beginsBefore;
        }

        private boolean isAbandoned(Instant now) {
            return beginsBefore != null && now.isAfter(beginsBefore);
        }

        /** The same stream, counted while it runs. */
        private Body.Source counted(Body.Source source) {
            return out -> {
                begin(this);
                try {
                    source.writeTo(out);
                } finally {
                    end(this);
                }
            };
        }
    }
}
