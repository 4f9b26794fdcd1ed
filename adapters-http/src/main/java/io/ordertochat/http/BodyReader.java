package io.ordertochat.http;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body without trusting its size. */
final class BodyReader {

    private static final int DISCARDED = 4 * 1024 * 1024;

    private BodyReader() {}

    /** At most one byte more than allowed, which tells the endpoint that it was too much. */
    static byte[] read(InputStream in, int limit) throws IOException {
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            discard(in);
        }
        return body;
    }

    // A client that is still sending when the connection closes never sees why; so a bounded rest is read away.
    private static void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = DISCARDED;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(buffer);
            left -= read;
        }
    }
}
