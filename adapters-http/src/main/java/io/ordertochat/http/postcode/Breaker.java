package io.ordertochat.http.postcode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Leaves a source alone that does not answer. Closed: everyone may ask. Open, after some failures in a row: nobody may, for a
 * while. Then half open: one may try, and its luck decides. Thread-safe.
 */
final class Breaker {

    private final Policy policy;
    private final InstantSource time;
    private int failures;
    private Duration shutFor = Duration.ZERO;
    private Instant openUntil = Instant.MIN;
    private boolean trying;

    /**
     * When to shut.
     *
     * @param failures in a row that shut it
     * @param shutFor how long after failures
     * @param blockedFor how long after a source said that it is asked too much
     */
    record Policy(int failures, Duration shutFor, Duration blockedFor) {}

    Breaker(Policy policy, InstantSource time) {
        this.policy = policy;
        this.time = time;
    }

    /** Whether {@link #enter} would let the caller in just now. */
    synchronized boolean admits() {
        if (failures < policy.failures()) {
            return true;
        }
        return !trying && !isShut(time.instant());
    }

    /** Lets the caller ask or not; who may has to call one of the others afterwards. */
    synchronized boolean enter() {
        if (!admits()) {
            return false;
        }
        trying = failures >= policy.failures();
        return true;
    }

    synchronized void answered() {
        // An answer that was on its way when the breaker opened does not close it again.
        if (trying || failures < policy.failures()) {
            failures = 0;
            trying = false;
        }
    }

    synchronized void failed() {
        failures = Math.min(failures + 1, policy.failures());
        shut(policy.shutFor());
    }

    synchronized void blocked() {
        failures = policy.failures();
        shut(policy.blockedFor());
    }

    /** Nothing was learnt of the source. */
    synchronized void gaveUp() {
        trying = false;
    }

    private void shut(Duration howLong) {
        trying = false;
        Instant until = time.instant().plus(howLong);
        // One that was on its way when the source blocked us does not open it earlier.
        if (failures >= policy.failures() && until.isAfter(openUntil)) {
            shutFor = howLong;
            openUntil = until;
        }
    }

    private boolean isShut(Instant now) {
        // A clock that was put back must not keep a source shut for longer than was meant.
        Instant longest = now.plus(shutFor);
        if (openUntil.isAfter(longest)) {
            openUntil = longest;
        }
        return now.isBefore(openUntil);
    }
}
