package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdkServerBindingTest extends ExportContract {

    private @Nullable HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @Override
    URI start(OrderToChatApi served) throws IOException {
        return start("/", new JdkServerBinding(served));
    }

    private URI start(String context, JdkServerBinding binding) throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext(context, binding);
        started.setExecutor(threads);
        started.start();
        server = started;
        return URI.create("http://127.0.0.1:" + started.getAddress().getPort());
    }

    @Override
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void sees_the_path_below_its_context() throws Exception {
        stop();
        Client client =
                new Client(start("/shop/chat", new JdkServerBinding(shop.api().build())));

        assertThat(client.get("/shop/chat" + SHOP + "/form").status()).isEqualTo(200);
        assertThat(client.get("/shop/chat").code()).isEqualTo("no-such-route");
    }

    @Test
    void counts_clients_the_hosts_way() throws Exception {
        stop();
        Limits once = Limits.standard().withRate(RouteGroup.READ, new Rate(1, 1));
        JdkServerBinding binding = new JdkServerBinding(
                shop.api().limits(once).build(),
                exchange -> exchange.getRequestHeaders().getFirst("X-Client"));
        Client client = new Client(start("/", binding));

        assertThat(client.get(SHOP + "/form", "x-client", "a").status()).isEqualTo(200);
        assertThat(client.get(SHOP + "/form", "x-client", "b").status()).isEqualTo(200);
        assertThat(client.get(SHOP + "/form", "x-client", "a").status()).isEqualTo(429);
    }
}
