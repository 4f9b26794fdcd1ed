package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.Cep;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Of several that ask for one code at once, lets the first do the work, on its own thread; the others wait for its answer,
 * each until its own deadline. Thread-safe.
 */
final class SingleFlight {

    private static final AddressAnswer UNAVAILABLE = new AddressAnswer.Unavailable();

    private final Map<Cep, CompletableFuture<AddressAnswer>> underWay = new ConcurrentHashMap<>();

    /** Asks; {@code work} gives nothing when its thread was interrupted, and then one of those who wait takes over. */
    AddressAnswer ask(Cep cep, Deadline deadline, Supplier<Optional<AddressAnswer>> work) {
        CompletableFuture<AddressAnswer> mine = new CompletableFuture<>();
        CompletableFuture<AddressAnswer> other = underWay.putIfAbsent(cep, mine);
        while (other != null) {
            Optional<AddressAnswer> answer = await(other, deadline);
            if (answer.isPresent()) {
                return answer.get();
            }
            other = underWay.putIfAbsent(cep, mine);
        }
        return lead(cep, mine, work);
    }

    private AddressAnswer lead(Cep cep, CompletableFuture<AddressAnswer> mine, Supplier<Optional<AddressAnswer>> work) {
        try {
            Optional<AddressAnswer> answer = work.get();
            answer.ifPresent(mine::complete);
            return answer.orElse(UNAVAILABLE);
        } finally {
            underWay.remove(cep, mine);
            mine.cancel(false);
        }
    }

    private static Optional<AddressAnswer> await(CompletableFuture<AddressAnswer> other, Deadline deadline) {
        try {
            return Optional.of(other.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (CancellationException leaderGaveUp) {
            return Optional.empty();
        } catch (TimeoutException late) {
            return Optional.of(UNAVAILABLE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(UNAVAILABLE);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("a flight ends with an answer or is given up", impossible);
        }
    }
}
