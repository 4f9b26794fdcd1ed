package io.ordertochat.examples.demoshop;

import com.sun.net.httpserver.HttpServer;
import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A running shop in a browser, its clicks caught on the way, and a page of another origin that shows its buttons. */
final class ButtonsPage implements AutoCloseable {

    final RunningShop shop;
    final ClickFront front;
    final Browser browser;
    private final ShopSettings first;
    private final HttpServer elsewhere;

    ButtonsPage(Path data, Path profile) throws IOException {
        shop = RunningShop.start(data, 0);
        first = now().settings();
        front = ClickFront.of(shop.address());
        browser = Browser.open(front.address(), profile);
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            try (exchange) {
                byte[] page = staticPage(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders()
                        .set(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src {}; style-src {}; connect-src {}; img-src {}"
                                        .replace("{}", origin()));
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        elsewhere.start();
        browser.devTools("Network.enable", Map.of());
        // Says how often the script drew buttons anew, and how far things moved meanwhile.
        browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                window.redrawn = 0;
                window.moved = 0;
                new MutationObserver(records => records.forEach(({ target, removedNodes }) => {
                  if (target.localName === "order-to-chat-buttons" && removedNodes.length) window.redrawn++;
                })).observe(document, { childList: true, subtree: true });
                new PerformanceObserver(list => list.getEntries().forEach(({ value }) => window.moved += value))
                  .observe({ type: "layout-shift", buffered: true });
                """));
    }

    @Override
    public void close() {
        browser.close();
        elsewhere.stop(0);
        front.close();
        shop.close();
    }

    /** The demo's own settings, a mouse, a light screen, scripts. */
    void startAfresh() {
        change(settings -> first.toBuilder());
        browser.scripts(true);
        browser.touch(false);
        browser.devTools("Emulation.setUserAgentOverride", Map.of("userAgent", ""));
        browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of()));
        browser.desktop();
        browser.dark(false);
        browser.visit("/");
        browser.forgetCookies();
        browser.complaints();
        front.taken();
    }

    void open(String path) {
        browser.visit(path);
        ready();
    }

    void ready() {
        browser.await("the buttons' script", () -> browser.has("order-to-chat-buttons[data-ready]"));
    }

    /** The merchant changes something. */
    void change(UnaryOperator<ShopSettings.Builder> change) {
        ShopState now = now();
        ShopSettings wanted = change.apply(now.settings().toBuilder()).build();
        SettingsChange next = new SettingsChange(wanted, now.version(), "test", Instant.now());
        shop.library().settings().save(ShopPages.SHOP, next);
    }

    /** The page as if a visitor came back to it. */
    void comeBack() {
        browser.script("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    }

    URI elsewhere(String shopId) {
        return URI.create("http://localhost:" + elsewhere.getAddress().getPort() + "/?" + shopId);
    }

    private String origin() {
        String address = front.address().toString();
        return address.substring(0, address.length() - 1);
    }

    private String staticPage(String shopId) {
        return """
                <!doctype html>
                <html lang="es"><head><meta charset="utf-8"><title>Otra tienda</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <script type="module" src="%s/assets/order-to-chat-buttons.js"></script></head>
                <body><main><h1>Otra tienda</h1>
                <order-to-chat-buttons shop="%s" page="other">
                  <a id="own" href="https://wa.me/5511999990010">WhatsApp</a>
                </order-to-chat-buttons></main></body></html>
                """.formatted(origin(), shopId);
    }

    private ShopState now() {
        return shop.library().settings().current(ShopPages.SHOP).orElseThrow();
    }
}
