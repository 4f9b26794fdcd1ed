package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.form.Cep;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Looks Brazilian postal codes up at public services, one after the other, until one knows the code.
 *
 * <ul>
 *   <li>All of them together have one limit, 1.5 seconds unless said. Each gets an equal share of what is left for it and those
 *       after it, so that one that hangs (500 ms) leaves time for the next; what one does not use goes to the others.
 *   <li>Answers are remembered: found ones for weeks, "no such code" for a day (for ten minutes where not every source said
 *       so), failures never.
 *   <li>Requests for one code at the same time ask once.
 *   <li>A source that fails several times in a row is left alone for a while, one that says it is asked too much (403, 429)
 *       for longer.
 * </ul>
 *
 * <p>Only the eight digits leave. Thread-safe; blocks the calling thread up to the limit, so ask outside a unit of work. Starts
 * no thread.
 */
public final class PostcodeServices implements AddressLookup {

    private static final Duration INCOMPLETE_DENIAL_KEPT = Duration.ofMinutes(10);

    private final List<PostcodeSource> sources;
    private final SourceRound round;
    private final AnswerCache cache;
    private final SingleFlight flights = new SingleFlight();
    private final Duration limit;
    private final Duration foundKept;
    private final Duration notFoundKept;
    private final LongSupplier nanoTime;

    private PostcodeServices(Builder from) {
        this.sources = from.sources;
        this.round = new SourceRound(from.guarded());
        this.cache = new AnswerCache(from.entries, from.time);
        this.limit = from.limit;
        this.foundKept = from.foundKept;
        this.notFoundKept = from.notFoundKept;
        this.nanoTime = from.nanoTime;
    }

    /**
     * Starts a lookup through the host's client.
     *
     * @param client as {@link JdkPostcodeTransport#JdkPostcodeTransport} wants it
     * @return a builder with the three public services and the standard times
     * @throws IllegalArgumentException when the client would send more than the question
     */
    public static Builder builder(HttpClient client) {
        return new Builder(new JdkPostcodeTransport(client));
    }

    /**
     * Starts a lookup through a transport of the host's.
     *
     * @param transport carries the questions
     * @return a builder with the three public services and the standard times
     */
    public static Builder builder(PostcodeTransport transport) {
        return new Builder(transport);
    }

    /**
     * Whom it asks.
     *
     * @return the sources in their order
     */
    public List<PostcodeSource> sources() {
        return sources;
    }

    /**
     * The longest that {@link #find} takes.
     *
     * @return the limit over all sources
     */
    public Duration limit() {
        return limit;
    }

    @Override
    public AddressAnswer find(Cep cep) {
        Optional<AddressAnswer> known = cache.find(cep);
        if (known.isPresent()) {
            return known.get();
        }
        Deadline deadline = new Deadline(limit, nanoTime);
        return flights.ask(cep, deadline, () -> answer(cep, deadline));
    }

    /** Nothing when the thread was interrupted, which says nothing of the code. */
    private Optional<AddressAnswer> answer(Cep cep, Deadline deadline) {
        // Whoever was first may have just finished.
        Optional<AddressAnswer> known = cache.find(cep);
        if (known.isPresent()) {
            return known;
        }
        try {
            SourceRound.Result result = round.ask(cep, deadline);
            keep(cep, result);
            return Optional.of(result.answer());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void keep(Cep cep, SourceRound.Result result) {
        if (result.answer() instanceof AddressAnswer.Found) {
            cache.keep(cep, result.answer(), foundKept);
        } else if (result.answer() instanceof AddressAnswer.NoSuchCode) {
            boolean briefly = !result.complete() && notFoundKept.compareTo(INCOMPLETE_DENIAL_KEPT) > 0;
            cache.keep(cep, result.answer(), briefly ? INCOMPLETE_DENIAL_KEPT : notFoundKept);
        }
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {

        private final PostcodeTransport transport;
        private List<PostcodeSource> sources =
                List.of(PostcodeSource.viaCep(), PostcodeSource.brasilApi(), PostcodeSource.openCep());
        private Duration limit = Duration.ofMillis(1_500);
        private int entries = 10_000;
        private Duration foundKept = Duration.ofDays(28);
        private Duration notFoundKept = Duration.ofDays(1);
        private Breaker.Policy policy = new Breaker.Policy(3, Duration.ofSeconds(30), Duration.ofMinutes(15));
        private InstantSource time = InstantSource.system();
        private LongSupplier nanoTime = System::nanoTime;
        private Consumer<SourceFailure> failures = failure -> {};

        private Builder(PostcodeTransport transport) {
            this.transport = Objects.requireNonNull(transport, "transport");
        }

        /**
         * Sets whom to ask, and in which order; the public ViaCEP, BrasilAPI and OpenCEP unless said.
         *
         * @param inOrder at least one, each kind at most once
         * @return this builder
         * @throws IllegalArgumentException when there is none, or one twice
         */
        public Builder sources(PostcodeSource... inOrder) {
            long kinds = List.of(inOrder).stream()
                    .map(PostcodeSource::name)
                    .distinct()
                    .count();
            if (inOrder.length == 0 || kinds != inOrder.length) {
                throw new IllegalArgumentException("postcode sources: got " + inOrder.length + " of " + kinds
                        + " kinds; allowed is one of each kind, at least one; leave the others out");
            }
            this.sources = List.of(inOrder);
            return this;
        }

        /**
         * Sets the time that all sources have together; 1.5 seconds unless said.
         *
         * @param value more than zero, at most a minute
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder limit(Duration value) {
            this.limit = checked("limit", value, Duration.ofMinutes(1));
            return this;
        }

        /**
         * Sets how many answers are remembered; 10,000 unless said, some 5 MB. Beyond that, the one not asked for longest is
         * forgotten.
         *
         * @param answers at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is below 1
         */
        public Builder remember(int answers) {
            if (answers < 1) {
                throw new IllegalArgumentException("postcode cache: got " + answers + " answers; use at least 1");
            }
            this.entries = answers;
            return this;
        }

        /**
         * Sets how long answers are remembered; 28 days for addresses and one day for "no such code" unless said.
         *
         * @param found how long an address is, more than zero, at most a year
         * @param notFound how long "no such code" is, more than zero, at most a year; at most ten minutes of it where not every
         *     source said so
         * @return this builder
         * @throws IllegalArgumentException when a time is out of range
         */
        public Builder rememberFor(Duration found, Duration notFound) {
            this.foundKept = checked("time to remember addresses", found, Duration.ofDays(366));
            this.notFoundKept = checked("time to remember unknown codes", notFound, Duration.ofDays(366));
            return this;
        }

        /**
         * Sets when a source is left alone: after 3 failures in a row for 30 seconds, and at once for 15 minutes when it says
         * that it is asked too much, unless said. Then one question tries it, and its luck decides.
         *
         * @param failuresInARow how many, at least 1
         * @param time how long after failures, more than zero, at most a day
         * @param blockedTime how long after 403 or 429, more than zero, at most a day
         * @return this builder
         * @throws IllegalArgumentException when something is out of range
         */
        public Builder leaveAlone(int failuresInARow, Duration time, Duration blockedTime) {
            if (failuresInARow < 1) {
                throw new IllegalArgumentException(
                        "postcode sources: got " + failuresInARow + " failures in a row; use at least 1");
            }
            this.policy = new Breaker.Policy(
                    failuresInARow,
                    checked("time to leave a source alone", time, Duration.ofDays(1)),
                    checked("time to leave a source alone that blocks", blockedTime, Duration.ofDays(1)));
            return this;
        }

        /**
         * Sets the clock by which answers are remembered and sources left alone; the system's unless said.
         *
         * @param value where the time comes from
         * @return this builder
         */
        public Builder time(InstantSource value) {
            this.time = Objects.requireNonNull(value, "time");
            return this;
        }

        /**
         * Sets who hears of sources that do not answer; nobody unless said. It is told which source and what kind of failure,
         * never which code. What it throws goes to the thread's handler for uncaught exceptions.
         *
         * @param value gets every failure, on the thread that asks
         * @return this builder
         */
        public Builder onFailure(Consumer<SourceFailure> value) {
            this.failures = Objects.requireNonNull(value, "failures");
            return this;
        }

        /** Sets the ticking clock that the limit is measured by; for tests. */
        Builder nanoTime(LongSupplier value) {
            this.nanoTime = value;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the lookup; nothing was started and nobody asked
         */
        public PostcodeServices build() {
            return new PostcodeServices(this);
        }

        private List<GuardedSource> guarded() {
            List<GuardedSource> guarded = new ArrayList<>();
            sources.forEach(
                    source -> guarded.add(new GuardedSource(source, transport, new Breaker(policy, time), failures)));
            return guarded;
        }

        private static Duration checked(String what, Duration value, Duration most) {
            if (value.isNegative() || value.isZero() || value.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "postcode services: " + what + ": got " + value + "; use more than zero and at most " + most);
            }
            return value;
        }
    }
}
