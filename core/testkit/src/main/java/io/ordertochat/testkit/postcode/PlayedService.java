package io.ordertochat.testkit.postcode;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One service on a port of its own. */
final class PlayedService {

    private static final long NANOS_PER_BYTE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Map<PostcodeService, Pattern> PATHS = Map.of(
            PostcodeService.VIA_CEP, Pattern.compile("/ws/([0-9]{8})/json/"),
            PostcodeService.BRASIL_API, Pattern.compile("/api/cep/v1/([0-9]{8})"),
            PostcodeService.OPEN_CEP, Pattern.compile("/v1/([0-9]{8})"));

    private final PostcodeService service;
    private final ReceivedQuestions received;
    private final Executor threads;
    private final InetSocketAddress address;
    private @Nullable HttpServer server;
    private Map<String, KnownPostcode> codes;
    private Behaviour behaviour = Behaviour.NORMAL;
    private boolean closed;

    PlayedService(PostcodeService service, List<KnownPostcode> codes, ReceivedQuestions received, Executor threads) {
        this.service = service;
        this.received = received;
        this.threads = threads;
        this.codes = byCode(codes);
        HttpServer started = listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.server = started;
        this.address = started.getAddress();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    synchronized void know(List<KnownPostcode> known) {
        codes = byCode(known);
    }

    synchronized void behave(Behaviour wanted) {
        behaviour = wanted;
        notifyAll();
        if (wanted == Behaviour.DOWN) {
            stop();
        } else if (server == null && !closed) {
            server = listen(address);
        }
    }

    synchronized void close() {
        closed = true;
        notifyAll();
        stop();
    }

    private void stop() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    private HttpServer listen(InetSocketAddress where) {
        try {
            HttpServer started = HttpServer.create(where, 0);
            started.createContext("/", this::serve);
            started.setExecutor(threads);
            started.start();
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException("postcode service " + service + ": cannot listen on " + where, taken);
        }
    }

    private void serve(HttpExchange exchange) {
        // Before the question counts as received: whoever waits for that may change the behaviour at once.
        Behaviour onArrival = behaviour();
        received.add(service, exchange);
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            play(exchange, path, onArrival == Behaviour.HELD ? awaitTurn() : onArrival);
        } catch (IOException clientIsGone) {
            // It asked for an answer that never ends, or waited no longer; both are what tests are for.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Behaviour behaviour() {
        return behaviour;
    }

    /** Waits while questions are held; the behaviour that holds then. */
    private synchronized Behaviour awaitTurn() throws InterruptedException {
        while (behaviour == Behaviour.HELD && !closed) {
            wait();
        }
        return behaviour;
    }

    private void play(HttpExchange exchange, String path, Behaviour now) throws IOException, InterruptedException {
        switch (now) {
            case CUT, DOWN, HELD -> exchange.close();
            case ENDLESS -> sendWithoutEnd(exchange);
            case DRIP -> drip(exchange, answer(path, now));
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", address() + "/elsewhere" + path);
                send(exchange, PlayedAnswer.page(302));
            }
            default -> send(exchange, answer(path, now));
        }
    }

    private PlayedAnswer answer(String path, Behaviour now) {
        Matcher question = PATHS.getOrDefault(service, Pattern.compile("")).matcher(path);
        if (!question.matches()) {
            return PlayedAnswer.page(service == PostcodeService.VIA_CEP ? 400 : 404);
        }
        String cep = question.group(1);
        return switch (now) {
            case DENIES_ALL -> PlayedAnswer.of(service, Optional.empty());
            case ERRO_TRUE -> PlayedAnswer.json(200, "{\n  \"erro\": true\n}");
            case ERRO_TEXT -> PlayedAnswer.json(200, "{\n  \"erro\": \"true\"\n}");
            case ERROR_TRUE -> PlayedAnswer.errorTrue();
            case EMPTY_STREET -> PlayedAnswer.of(service, known(cep).map(PlayedService::townOnly));
            case BAD_REQUEST_PAGE -> PlayedAnswer.page(400);
            case NOT_FOUND_PAGE -> PlayedAnswer.page(404);
            case SOURCES_DOWN -> PlayedAnswer.sourcesDown();
            case FORBIDDEN -> PlayedAnswer.page(403);
            case TOO_MANY -> PlayedAnswer.page(429);
            case SERVER_ERROR -> PlayedAnswer.page(500);
            case BROKEN_JSON -> PlayedAnswer.json(200, "{\"cep\":\"" + cep + "\",\"logradouro\":\"Pra");
            case WRONG_TYPES -> PlayedAnswer.wrongTypes(service);
            case OTHER_CODE -> PlayedAnswer.of(service, known(cep).map(PlayedService::nextCode));
            default -> PlayedAnswer.of(service, known(cep));
        };
    }

    private synchronized Optional<KnownPostcode> known(String cep) {
        return Optional.ofNullable(codes.get(cep));
    }

    private static KnownPostcode townOnly(KnownPostcode code) {
        return new KnownPostcode(code.cep(), "", "", "", code.city(), code.state(), code.ibge());
    }

    private static KnownPostcode nextCode(KnownPostcode code) {
        char last = code.cep().charAt(7);
        String other = code.cep().substring(0, 7) + (last == '9' ? '8' : '9');
        return new KnownPostcode(
                other, code.street(), code.complement(), code.neighborhood(), code.city(), code.state(), code.ibge());
    }

    private static void send(HttpExchange exchange, PlayedAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        begin(exchange, answer, body.length);
        exchange.getResponseBody().write(body);
    }

    private void drip(HttpExchange exchange, PlayedAnswer answer) throws IOException, InterruptedException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        begin(exchange, answer, body.length);
        OutputStream out = exchange.getResponseBody();
        for (byte one : body) {
            out.write(one);
            out.flush();
            pause();
        }
    }

    private synchronized void pause() throws InterruptedException {
        long end = System.nanoTime() + NANOS_PER_BYTE;
        for (long left = NANOS_PER_BYTE;
                left > 0 && behaviour == Behaviour.DRIP && !closed;
                left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private void sendWithoutEnd(HttpExchange exchange) throws IOException {
        begin(exchange, PlayedAnswer.json(200, ""), 0);
        OutputStream out = exchange.getResponseBody();
        out.write("{\"cep\":\"".getBytes(StandardCharsets.UTF_8));
        byte[] block = "0".repeat(8 * 1024).getBytes(StandardCharsets.UTF_8);
        while (isEndless()) {
            out.write(block);
            out.flush();
        }
    }

    private synchronized boolean isEndless() {
        return behaviour == Behaviour.ENDLESS && !closed;
    }

    private static void begin(HttpExchange exchange, PlayedAnswer answer, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        // A client that keeps it would show itself again with the next question.
        exchange.getResponseHeaders().set("Set-Cookie", "visitor=1; Path=/");
        exchange.sendResponseHeaders(answer.status(), length);
    }

    private static Map<String, KnownPostcode> byCode(List<KnownPostcode> codes) {
        return codes.stream().collect(Collectors.toUnmodifiableMap(KnownPostcode::cep, Function.identity()));
    }
}
