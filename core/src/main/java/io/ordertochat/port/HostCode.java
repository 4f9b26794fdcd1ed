package io.ordertochat.port;

import java.util.Objects;
import java.util.function.Supplier;

/** Calls the host's own code where a port is answered by it. */
public final class HostCode {

    private HostCode() {}

    /**
     * Asks the host. Whatever its code throws becomes an {@link AdapterException} that says the same call may succeed later:
     * nothing was stored yet, and only the host knows better. The host's exception is the cause; its text is not repeated.
     *
     * @param where port and operation, such as {@code ProductCatalog.find}
     * @param subject ids that say what it was about, such as {@code shop=demo}
     * @param question the call
     * @param <T> the type of the answer
     * @return the host's answer
     * @throws AdapterException when the host's code fails
     */
    public static <T> T ask(String where, String subject, Supplier<T> question) {
        try {
            return Objects.requireNonNull(question.get(), where);
        } catch (AdapterException told) {
            throw told;
        } catch (RuntimeException broken) {
            throw new AdapterException(where, subject, "the host's code failed", true, broken);
        }
    }
}
