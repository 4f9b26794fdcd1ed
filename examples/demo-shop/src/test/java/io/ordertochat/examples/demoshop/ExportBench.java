package io.ordertochat.examples.demoshop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ordertochat.http.page.Asset;
import io.ordertochat.http.page.Assets;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A page with links to files, as the console has them, and files that end well, break off or never end. */
final class ExportBench implements AutoCloseable {

    static final int BYTES = 3_000_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    ExportBench() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page()));
        for (Asset asset : new Asset[] {asset("export.js"), asset("elements.js"), asset("console.css")}) {
            server.createContext(
                    "/" + asset.hashedName(),
                    exchange -> answer(exchange, asset.type(), new String(asset.body(), StandardCharsets.UTF_8)));
        }
        server.createContext("/whole.csv", exchange -> {
            OutputStream out = started(exchange, BYTES / 100);
            out.write(new byte[BYTES]);
            exchange.close();
        });
        // Thrown while the exchange is open: the server breaks the connection off.
        server.createContext("/broken.csv", exchange -> {
            started(exchange, BYTES / 100).write(new byte[BYTES / 2]);
            throw new IOException("broken off");
        });
        server.createContext("/endless.csv", exchange -> {
            OutputStream out = started(exchange, BYTES);
            while (true) {
                out.write(new byte[BYTES / 1_000]);
            }
        });
        server.createContext("/huge.csv", exchange -> {
            started(exchange, 1_000_000_000).write(new byte[BYTES]);
            exchange.close();
        });
        server.createContext("/out.csv", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static Asset asset(String name) {
        return Assets.standard().find(name).orElseThrow();
    }

    private static OutputStream started(HttpExchange exchange, int rows) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"x.csv\"");
        exchange.getResponseHeaders().set("X-Order-To-Chat-Rows", Integer.toString(rows));
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String page() {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Files</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
                <link rel="stylesheet" href="%s"><script type="module" src="%s"></script></head>
                <body><main class="wide"><h1>Files</h1>
                <div class="exports" data-export="clicks" data-preparing="Preparing" data-progress="About {0} %% · {1} so far"
                data-bytes="{0} so far" data-quarter="About {0} %% done" data-saved="Ready: {0} ({1})" data-cancel="Cancel"
                data-cancelled="Cancelled" data-failed="Broke off" data-signed-out="Signed out">
                <a class="button" id="whole" href="whole.csv" download="clicks.csv" data-type="text/csv; charset=utf-8" data-row-bytes="100">CSV</a>
                <a class="button" id="broken" href="broken.csv" download="clicks.csv" data-type="text/csv" data-row-bytes="100">Broken</a>
                <a class="button" id="endless" href="endless.csv" download="clicks.csv" data-type="text/csv" data-row-bytes="100">Endless</a>
                <a class="button" id="huge" href="huge.csv" download="clicks.csv" data-type="text/csv" data-row-bytes="100">Huge</a>
                <a class="button" id="out" href="out.csv" download="clicks.csv" data-type="text/csv" data-row-bytes="100">Signed out</a>
                </div></main></body></html>
                """.formatted(
                        asset("console.css").hashedName(), asset("export.js").hashedName());
    }
}
