package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderToChatServletTest extends ExportContract {

    private @Nullable Server server;

    @Override
    URI start(OrderToChatApi served) throws Exception {
        return start("/", "/*", new OrderToChatServlet(served));
    }

    private URI start(String context, String mapping, OrderToChatServlet servlet) throws Exception {
        Server started = new Server();
        ServerConnector connector = new ServerConnector(started, 1, 1);
        connector.setHost("127.0.0.1");
        started.addConnector(connector);
        ServletContextHandler handler = new ServletContextHandler(context);
        handler.addServlet(new ServletHolder(servlet), mapping);
        started.setHandler(handler);
        started.start();
        server = started;
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void sees_the_path_below_its_mapping() throws Exception {
        stop();
        Client prefixed = new Client(
                start("/app", "/chat/*", new OrderToChatServlet(shop.api().build())));
        assertThat(prefixed.get("/app/chat" + SHOP + "/form").status()).isEqualTo(200);
        stop();
        Client byDefault =
                new Client(start("/app", "/", new OrderToChatServlet(shop.api().build())));
        assertThat(byDefault.get("/app" + SHOP + "/form").status()).isEqualTo(200);
    }

    @Test
    void counts_clients_the_hosts_way() throws Exception {
        stop();
        Limits once = Limits.standard().withRate(RouteGroup.READ, new Rate(1, 1));
        OrderToChatServlet servlet =
                new OrderToChatServlet(shop.api().limits(once).build(), request -> request.getHeader("X-Client"));
        Client client = new Client(start("/", "/*", servlet));

        assertThat(client.get(SHOP + "/form", "x-client", "a").status()).isEqualTo(200);
        assertThat(client.get(SHOP + "/form", "x-client", "b").status()).isEqualTo(200);
        assertThat(client.get(SHOP + "/form", "x-client", "a").status()).isEqualTo(429);
    }
}
