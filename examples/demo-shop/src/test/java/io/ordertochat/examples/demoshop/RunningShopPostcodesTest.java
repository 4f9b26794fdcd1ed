package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.http.postcode.PostcodeServices;
import io.ordertochat.http.postcode.PostcodeSource;
import io.ordertochat.testkit.postcode.Behaviour;
import io.ordertochat.testkit.postcode.LocalPostcodeServices;
import io.ordertochat.testkit.postcode.PostcodeService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopPostcodesTest {

    private static final String POSTCODES = "/v1/shops/demo/postcodes/";

    @TempDir
    private Path data;

    @Test
    void a_postal_code_is_looked_up_on_this_machine_and_nowhere_else() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            HttpResponse<String> found = new Visitor(shop).get(POSTCODES + "01310-100");

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).contains("\"street\":\"Avenida Paulista\"", "\"source\":\"viacep\"");
            assertThat(shop.postcodes().received(PostcodeService.VIA_CEP)).hasSize(1);
            assertThat(((PostcodeServices) shop.library().addressLookup()).sources())
                    .extracting(PostcodeSource::base)
                    .containsExactly(
                            shop.postcodes().address(PostcodeService.VIA_CEP),
                            shop.postcodes().address(PostcodeService.BRASIL_API),
                            shop.postcodes().address(PostcodeService.OPEN_CEP))
                    .allMatch(RunningShopPostcodesTest::isLoopback);
        }
    }

    @Test
    void when_every_service_is_down_nothing_is_said_and_the_order_is_placed_all_the_same() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            shop.postcodes().behave(Behaviour.DOWN);
            Visitor visitor = new Visitor(shop);
            HttpResponse<String> nothing = visitor.get(POSTCODES + "01310-100");

            assertThat(nothing.statusCode()).isEqualTo(200);
            assertThat(nothing.body()).isEqualTo("{\"postcode\":\"01310100\",\"source\":\"none\"}");
            assertThat(Visitor.location(visitor.order("Ana"))).startsWith("/orders/");
        }
    }

    @Test
    void codes_nobody_knows_and_texts_that_are_none_are_told_apart() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);

            assertThat(visitor.get(POSTCODES + "99999-999").statusCode()).isEqualTo(404);
            assertThat(shop.postcodes().received()).as("all three are asked").hasSize(3);
            assertThat(visitor.get(POSTCODES + "9999-999").statusCode()).isEqualTo(422);
            assertThat(shop.postcodes().received()).hasSize(3);
        }
    }

    @Test
    void the_services_end_with_the_shop() {
        RunningShop shop = RunningShop.start(data, 0);
        LocalPostcodeServices services = shop.postcodes();
        shop.close();

        assertThatThrownBy(() -> connect(services.address(PostcodeService.VIA_CEP)))
                .isInstanceOf(IOException.class);
    }

    private static void connect(URI address) throws IOException {
        new Socket(address.getHost(), address.getPort()).close();
    }

    private static boolean isLoopback(URI address) {
        try {
            return InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
