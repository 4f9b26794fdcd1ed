package io.ordertochat.http.postcode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks through the host's {@link HttpClient}. Opens no pool and starts no thread; the client's own executor does the
 * reading, so it must not be the pool whose threads wait here, or they would wait for themselves. Thread-safe.
 */
public final class JdkPostcodeTransport implements PostcodeTransport {

    private static final String USER_AGENT = "order-to-chat";

    private final HttpClient client;

    /**
     * Makes a transport.
     *
     * @param client the host's client: without cookies, authenticator and redirects, because nothing but the digits may leave
     *     and nobody but the service may get them
     * @throws IllegalArgumentException when the client has one of these
     */
    public JdkPostcodeTransport(HttpClient client) {
        refuse(client.cookieHandler().isPresent(), "a cookie handler");
        refuse(client.authenticator().isPresent(), "an authenticator");
        refuse(client.followRedirects() != HttpClient.Redirect.NEVER, "redirects switched on");
        this.client = client;
    }

    private static void refuse(boolean has, String what) {
        if (has) {
            throw new IllegalArgumentException("postcode transport: the client has " + what
                    + "; allowed is one that sends nothing but the question; give it a client of its own, or bring a"
                    + " transport of yours");
        }
    }

    @Override
    public Reply get(URI address, Duration within) throws IOException, TimeoutException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(within)
                .header("Accept", "application/json")
                .header("User-Agent", USER_AGENT)
                .build();
        BoundedBody body = new BoundedBody(MAX_BODY_BYTES);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> body);
        try {
            // The request's own timeout ends at the answer's head; this one holds for the body too.
            HttpResponse<byte[]> whole = answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
            return new Reply(whole.statusCode(), whole.body());
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } finally {
            if (!answer.isDone()) {
                answer.cancel(true);
                body.abandon();
            }
        }
    }

    private static IOException failure(@Nullable Throwable cause) throws TimeoutException {
        if (cause instanceof HttpTimeoutException) {
            throw new TimeoutException("no answer in time");
        }
        return cause instanceof IOException broken ? broken : new IOException("the client failed", cause);
    }
}
