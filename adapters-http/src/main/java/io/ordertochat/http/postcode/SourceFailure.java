package io.ordertochat.http.postcode;

import java.util.Objects;

/**
 * A source that did not answer, for the host's log. Holds no postal code.
 *
 * @param source the source's name, such as {@code viacep}
 * @param kind what happened
 * @param status the answer's HTTP status; 0 where there was no answer
 */
public record SourceFailure(String source, Kind kind, int status) {

    /** What happened. */
    public enum Kind {
        /** Its time was over before the answer was complete. */
        TIMED_OUT,
        /** It could not be reached, or the connection broke. */
        UNREACHABLE,
        /** It said 403 or 429: it is asked too much, or does not want to be asked. It is left alone for longer. */
        BLOCKED,
        /** It sent us elsewhere, where nobody goes. */
        REDIRECTED,
        /** It answered with a status that is no answer to the question. */
        STATUS,
        /** Its answer was longer than any address. */
        TOO_LARGE,
        /** Its answer could not be understood, or was about another code. */
        NONSENSE,
        /** It answered that it does not know, because its own sources failed. */
        UNDECIDED
    }

    /** Checks that source and kind are there. */
    public SourceFailure {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(kind, "kind");
    }
}
