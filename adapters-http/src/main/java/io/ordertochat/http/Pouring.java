package io.ordertochat.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a streamed body flow and tells two ends apart: a client that went away, which is nobody's mistake and ends quietly, and a
 * body that could not be made, of which the host is told. Both break the transfer off.
 */
final class Pouring {

    private final Body.Source source;
    private final Consumer<RuntimeException> failures;

    private Pouring(Body.Source source, Consumer<RuntimeException> failures) {
        this.source = source;
        this.failures = failures;
    }

    static Body.Source watched(Body.Source source, Consumer<RuntimeException> failures) {
        return new Pouring(source, failures)::pour;
    }

    private void pour(OutputStream out) throws IOException {
        Tap tap = new Tap(out);
        try {
            source.writeTo(tap);
        } catch (IOException broken) {
            throw tap.ended(new UncheckedIOException(broken), failures);
        } catch (RuntimeException broken) {
            throw tap.ended(broken, failures);
        } catch (Error broken) {
            // Servers leave the client of a thread that died waiting for ever.
            failures.accept(
                    new IllegalStateException("streamed answer: an error ended it; the cause says which", broken));
            throw brokenOff();
        }
    }

    // Without its cause: containers print what they catch, and what the host's code says may be personal.
    private static IOException brokenOff() {
        return new IOException("the answer broke off: its body could not be made; onFailure was told");
    }

    /** Remembers that the client's side failed, whatever a writer in between makes of the exception. */
    private static final class Tap extends FilterOutputStream {

        private @Nullable IOException clientGone;

        Tap(OutputStream out) {
            super(out);
        }

        IOException ended(RuntimeException broken, Consumer<RuntimeException> failures) {
            if (clientGone != null) {
                return clientGone;
            }
            failures.accept(broken);
            return brokenOff();
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException gone) {
                throw remembered(gone);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException gone) {
                throw remembered(gone);
            }
        }

        // Whether the transfer ends whole or broken off is for the binding to say.
        @Override
        public void close() throws IOException {
            flush();
        }

        private IOException remembered(IOException gone) {
            clientGone = gone;
            return gone;
        }
    }
}
