package io.ordertochat.http.postcode;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/**
 * Carries one question to a service and brings its answer back. {@link JdkPostcodeTransport} does it with the JDK's client; a
 * host may bring another. Implementations send nothing of the host's (no cookies, no referrer, no credentials, a
 * {@code User-Agent} that says nothing of shop or machine), follow no redirect, verify certificates, and are thread-safe.
 */
@FunctionalInterface
public interface PostcodeTransport {

    /** The longest answer that is looked at, in bytes: 64 KiB. Services say less than one. */
    int MAX_BODY_BYTES = 64 * 1024;

    /**
     * Sends a {@code GET} and waits for the whole answer.
     *
     * @param address what to get
     * @param within the time for all of it, up to the last byte of the body; more than zero
     * @return the answer, whatever its status; of a body longer than {@link #MAX_BODY_BYTES} at most one byte more
     * @throws IOException when there is no connection or it breaks
     * @throws TimeoutException when the time is over
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    Reply get(URI address, Duration within) throws IOException, TimeoutException, InterruptedException;

    /**
     * An answer. {@link #toString} shows no body.
     *
     * @param status the status code
     * @param body the body, not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares replies
    record Reply(int status, byte[] body) {

        /** Checks that a body is there. */
        public Reply {
            Objects.requireNonNull(body, "body");
        }

        @Override
        public String toString() {
            return "Reply[" + status + ", " + body.length + " bytes]";
        }
    }
}
