package io.ordertochat.http.postcode;

import io.ordertochat.form.Cep;
import io.ordertochat.http.postcode.SourceFailure.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A source behind its breaker: asked when that lets, and never the cause of an exception. */
final class GuardedSource {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NO_STATUS = 0;

    private final PostcodeSource source;
    private final PostcodeTransport transport;
    private final Breaker breaker;
    private final Consumer<SourceFailure> failures;

    private record Attempt(SourceSays said, int status) {}

    GuardedSource(
            PostcodeSource source, PostcodeTransport transport, Breaker breaker, Consumer<SourceFailure> failures) {
        this.source = source;
        this.transport = transport;
        this.breaker = breaker;
        this.failures = failures;
    }

    String name() {
        return source.name();
    }

    /** Whether it would be asked just now. */
    boolean admits() {
        return breaker.admits();
    }

    /** Asks, if the breaker lets; nothing when it does not. */
    Optional<SourceSays> ask(Cep cep, Duration within) throws InterruptedException {
        if (!breaker.enter()) {
            return Optional.empty();
        }
        boolean judged = false;
        try {
            Attempt attempt = attempt(cep, within);
            judge(attempt);
            judged = true;
            return Optional.of(attempt.said());
        } finally {
            if (!judged) {
                breaker.gaveUp();
            }
        }
    }

    private Attempt attempt(Cep cep, Duration within) throws InterruptedException {
        try {
            PostcodeTransport.Reply reply = transport.get(source.question(cep), within);
            return new Attempt(read(reply, cep), reply.status());
        } catch (TimeoutException late) {
            return new Attempt(nothing(Kind.TIMED_OUT), NO_STATUS);
        } catch (IOException | RuntimeException broken) {
            return new Attempt(nothing(Kind.UNREACHABLE), NO_STATUS);
        }
    }

    private SourceSays read(PostcodeTransport.Reply reply, Cep cep) {
        int status = reply.status();
        if (status == FORBIDDEN || status == TOO_MANY_REQUESTS) {
            return nothing(Kind.BLOCKED);
        }
        if (status >= 300 && status < 400) {
            return nothing(Kind.REDIRECTED);
        }
        if (status != OK && status != NOT_FOUND) {
            return nothing(Kind.STATUS);
        }
        return reply.body().length > PostcodeTransport.MAX_BODY_BYTES
                ? nothing(Kind.TOO_LARGE)
                : source.read(status, reply.body(), cep);
    }

    private void judge(Attempt attempt) {
        if (!(attempt.said() instanceof SourceSays.Nothing nothing)) {
            breaker.answered();
            return;
        }
        if (nothing.kind() == Kind.BLOCKED) {
            breaker.blocked();
        } else if (nothing.kind() == Kind.UNDECIDED) {
            breaker.answered();
        } else {
            breaker.failed();
        }
        report(new SourceFailure(name(), nothing.kind(), attempt.status()));
    }

    /** The customer gets an answer even when whoever should hear of the failure fails too. */
    private void report(SourceFailure failure) {
        try {
            failures.accept(failure);
        } catch (RuntimeException broken) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
        }
    }

    private static SourceSays nothing(Kind kind) {
        return new SourceSays.Nothing(kind);
    }
}
