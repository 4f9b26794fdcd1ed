package io.ordertochat.port;

import org.jspecify.annotations.Nullable;

/**
 * Broken infrastructure, the one exception an adapter throws. Its message names port, operation and subject by id and
 * never carries personal data; the cause is the driver's own, or a copy without its text where that could carry any.
 */
public final class AdapterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whether the same call may succeed later. */
    private final boolean retryable;

    /**
     * Makes an exception.
     *
     * @param where port and operation, such as {@code OrderRepository.place}
     * @param subject ids that say what it was about, such as {@code shop=demo}
     * @param what what happened, in words
     * @param retryable whether the same call may succeed later
     * @param cause the driver's exception, or null
     */
    public AdapterException(String where, String subject, String what, boolean retryable, @Nullable Throwable cause) {
        super(where + " " + subject + ": " + what + (retryable ? " (retryable)" : ""), cause);
        this.retryable = retryable;
    }

    /**
     * Tells whether trying again may help.
     *
     * @return whether the same call may succeed later
     */
    public boolean isRetryable() {
        return retryable;
    }
}
