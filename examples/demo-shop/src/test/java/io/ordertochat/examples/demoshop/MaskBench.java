package io.ordertochat.examples.demoshop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ordertochat.http.page.Asset;
import io.ordertochat.http.page.Assets;
import io.ordertochat.http.page.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A page with one input for each mask, and nothing around them. With {@code -Dmaska=/path/to/maska.mjs} the inputs are masked by
 * maska instead of our own module; docs/adr/0017-masks.md says what came of it.
 */
final class MaskBench implements AutoCloseable {

    /** Masks by the id of their input. */
    static final Map<String, String> MASKS = Map.of(
            "cpf", "000.000.000-00",
            "cnpj", "AA.AAA.AAA/AAAA-00",
            "cep", "00000-000",
            "zip", "00000-0000",
            "ein", "00-0000000",
            "phone", "(00) 00000-0000",
            "dutch", "0000 AA",
            "latvian", "LV-0000");

    private static final String MASKA = System.getProperty("maska", "");

    private final HttpServer server;

    MaskBench() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page()));
        Assets assets = Assets.standard();
        server.createContext("/masks.js", exchange -> {
            Asset masks = assets.find("masks.js").orElseThrow();
            answer(exchange, masks.type(), new String(masks.body(), StandardCharsets.UTF_8));
        });
        server.createContext(
                "/maska.mjs", exchange -> answer(exchange, "text/javascript", Files.readString(Path.of(MASKA))));
        server.start();
    }

    static boolean isMaska() {
        return !MASKA.isEmpty();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String page() {
        StringBuilder inputs = new StringBuilder();
        MASKS.forEach((id, mask) -> inputs.append(
                Html.of("<label>{} <input id=\"{}\" data-mask=\"{}\" autocomplete=\"off\"></label>", id, id, mask)));
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Masks</title>
                <textarea id="source"></textarea>%s
                <script type="module">%s
                document.documentElement.dataset.ready = "yes"</script></html>
                """.formatted(inputs, isMaska() ? byMaska() : byOurs());
    }

    private static String byOurs() {
        return """
                import { masked } from "./masks.js";
                for (const input of document.querySelectorAll("[data-mask]")) masked(input, input.dataset.mask);
                """;
    }

    private static String byMaska() {
        return """
                import { MaskInput } from "./maska.mjs";
                const tokens = {
                  0: { pattern: /[0-9]/ },
                  A: { pattern: /[0-9A-Za-z]/, transform: c => c.toUpperCase() } };
                for (const input of document.querySelectorAll("[data-mask]")) {
                  const mask = input.dataset.mask;
                  delete input.dataset.mask;
                  new MaskInput(input, { mask, tokens, tokensReplace: true });
                }
                """;
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
