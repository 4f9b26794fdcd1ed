package io.ordertochat.http;

import io.ordertochat.port.AdapterException;
import java.util.Arrays;

/**
 * Writes failures to the host's log with the words of {@link AdapterException} only: other messages, a database driver's
 * among them, may repeat what a customer typed.
 */
final class FailureLog {

    private static final System.Logger LOG = System.getLogger("io.ordertochat.http");
    private static final int MAX_CAUSES = 8;
    private static final int MAX_FRAMES = 12;

    private FailureLog() {}

    static void write(RuntimeException failure) {
        LOG.log(System.Logger.Level.ERROR, describe(failure));
    }

    static String describe(Throwable failure) {
        StringBuilder out = new StringBuilder("request failed");
        Throwable current = failure;
        for (int depth = 0; current != null && depth < MAX_CAUSES; depth++) {
            out.append(depth == 0 ? ": " : "\ncaused by ")
                    .append(current.getClass().getName());
            out.append(current instanceof AdapterException known ? ": " + known.getMessage() : "");
            Arrays.stream(current.getStackTrace())
                    .limit(MAX_FRAMES)
                    .forEach(frame -> out.append("\n\tat ").append(frame));
            current = current.getCause();
        }
        return out.toString();
    }
}
