package io.ordertochat.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The body of an answer: bytes that are there already, or a stream that is made while it is sent, of any length and in constant
 * memory.
 *
 * <p>A binding sends the first kind with its length. The second kind has none: it is sent in chunks, and where
 * {@link #writeTo} throws, the transfer must be broken off, so that no client takes a part for the whole. HTTP/1.0 cannot tell
 * the two apart; a binding sends it no stream.
 */
public sealed interface Body {

    /**
     * Bytes.
     *
     * @param bytes the body, not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares bodies
    record Bytes(byte[] bytes) implements Body {

        /** Checks that it is there. */
        public Bytes {
            Objects.requireNonNull(bytes, "bytes");
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    /**
     * A stream.
     *
     * @param source writes it
     */
    record Streamed(Source source) implements Body {

        /** Checks that it is there. */
        public Streamed {
            Objects.requireNonNull(source, "source");
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            source.writeTo(out);
        }

        @Override
        public String toString() {
            return "streamed";
        }
    }

    /** Makes a streamed body while it is sent. */
    @FunctionalInterface
    interface Source {

        /**
         * Writes the whole body, on the request's thread, once. It does not close the stream.
         *
         * @param out where it goes; writing to it waits while the client is slow
         * @throws IOException when the stream failed, which mostly means that the client went away
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * No body.
     *
     * @return zero bytes
     */
    static Body none() {
        return new Bytes(new byte[0]);
    }

    /**
     * Writes the whole body, on the calling thread. For a stream this works once. The stream is not closed.
     *
     * @param out where it goes
     * @throws IOException when the client went away or the body could not be made, of which the host has been told; end the
     *     transfer so that the client notices
     */
    void writeTo(OutputStream out) throws IOException;
}
