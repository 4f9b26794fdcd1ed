package io.ordertochat.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of this API for machines; its server is {@code .}, so it holds wherever it is mounted. */
final class OpenApiRoute implements Handler {

    private static final int MAX_AGE_SECONDS = 300;
    private static final String RESOURCE = "openapi.json";

    private final byte[] document;

    OpenApiRoute() {
        this.document = read();
    }

    @Override
    public Response answer(Call call) {
        return Answers.cacheable(call.request(), document, MAX_AGE_SECONDS);
    }

    private static byte[] read() {
        try (InputStream in = OpenApiRoute.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + ": not beside its class; the jar is incomplete");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(RESOURCE, broken);
        }
    }
}
