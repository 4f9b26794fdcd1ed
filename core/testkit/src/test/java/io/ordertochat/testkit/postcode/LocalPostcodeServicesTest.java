package io.ordertochat.testkit.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.Cep;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocalPostcodeServicesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LocalPostcodeServices services = LocalPostcodeServices.start();

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void knows_real_codes_of_every_state_that_the_form_takes_as_they_are() {
        List<KnownPostcode> codes = KnownPostcode.samples();

        assertThat(codes).hasSizeGreaterThan(30).allSatisfy(code -> {
            assertThat(Cep.parse(code.cep())).isPresent();
            assertThat(Found.fromSource(code.street(), code.neighborhood(), code.city(), code.state(), "x"))
                    .contains(new Found(code.street(), code.neighborhood(), code.city(), code.state(), "x"));
        });
        assertThat(codes).extracting(KnownPostcode::cep).doesNotHaveDuplicates();
        assertThat(codes.stream().map(KnownPostcode::state).distinct()).hasSize(27);
        assertThat(codes).filteredOn(code -> code.street().isEmpty()).hasSizeGreaterThan(3);
    }

    @Test
    void each_answers_in_its_own_shape() {
        assertThat(ask(PostcodeService.VIA_CEP, "/ws/01001000/json/").body())
                .contains("\"cep\": \"01001-000\"", "\"logradouro\": \"Praça da Sé\"", "\"siafi\": \"\"");
        assertThat(ask(PostcodeService.BRASIL_API, "/api/cep/v1/01001000").body())
                .contains("\"cep\":\"01001000\"", "\"street\":\"Praça da Sé\"", "\"service\"");
        assertThat(ask(PostcodeService.OPEN_CEP, "/v1/01001000").body())
                .contains("\"cep\": \"01001-000\"", "\"uf\": \"SP\"", "\"lat\": -23");
    }

    @Test
    void each_denies_in_its_own_way() {
        HttpResponse<String> viaCep = ask(PostcodeService.VIA_CEP, "/ws/99999999/json/");
        HttpResponse<String> brasilApi = ask(PostcodeService.BRASIL_API, "/api/cep/v1/99999999");
        services.behave(PostcodeService.OPEN_CEP, Behaviour.DENIES_ALL);
        HttpResponse<String> openCep = ask(PostcodeService.OPEN_CEP, "/v1/01001000");

        assertThat(viaCep.statusCode()).isEqualTo(200);
        assertThat(viaCep.body()).contains("\"erro\": \"true\"");
        assertThat(brasilApi.statusCode()).isEqualTo(404);
        assertThat(brasilApi.body()).contains("\"name\"", "\"message\"", "\"type\"", "\"errors\"");
        assertThat(openCep.statusCode()).isEqualTo(404);
        assertThat(openCep.body()).contains("\"error\": true");
        assertThat(ask(PostcodeService.VIA_CEP, "/ws/0100100a/json/").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "ERRO_TRUE,200",
        "ERRO_TEXT,200",
        "ERROR_TRUE,404",
        "EMPTY_STREET,200",
        "BAD_REQUEST_PAGE,400",
        "NOT_FOUND_PAGE,404",
        "SOURCES_DOWN,404",
        "FORBIDDEN,403",
        "TOO_MANY,429",
        "SERVER_ERROR,500",
        "REDIRECT,302",
        "BROKEN_JSON,200",
        "WRONG_TYPES,200",
        "OTHER_CODE,200"
    })
    void misbehaves_on_demand_and_behaves_again(Behaviour behaviour, int status) {
        for (PostcodeService service : PostcodeService.values()) {
            services.behave(behaviour);
            HttpResponse<String> odd = ask(service, path(service));
            services.behave(service, Behaviour.NORMAL);
            HttpResponse<String> normal = ask(service, path(service));

            assertThat(odd.statusCode()).isEqualTo(status);
            assertThat(odd.body()).isNotEqualTo(normal.body());
            assertThat(normal.body()).contains("Praça da Sé");
        }
    }

    @ParameterizedTest
    @EnumSource(PostcodeService.class)
    void refuses_connections_while_it_is_down_and_comes_back_at_the_same_place(PostcodeService service) {
        URI address = services.address(service);
        services.behave(service, Behaviour.DOWN);
        assertThatThrownBy(() -> send(address.resolve(path(service)))).isInstanceOf(ConnectException.class);
        services.behave(service, Behaviour.NORMAL);

        assertThat(ask(service, path(service)).statusCode()).isEqualTo(200);
        assertThat(services.address(service)).isEqualTo(address);
    }

    @Test
    void holds_a_question_until_it_is_told_otherwise() throws Exception {
        services.behave(PostcodeService.VIA_CEP, Behaviour.HELD);
        CompletableFuture<HttpResponse<String>> held =
                CLIENT.sendAsync(request(uri(PostcodeService.VIA_CEP)), BodyHandlers.ofString());
        services.awaitReceived(1);
        assertThat(held).isNotDone();
        services.behave(PostcodeService.VIA_CEP, Behaviour.NORMAL);

        assertThat(held.get(20, TimeUnit.SECONDS).body()).contains("Praça da Sé");
    }

    @Test
    void drips_until_it_is_told_otherwise_and_cuts_connections() throws Exception {
        services.behave(Behaviour.DRIP);
        CompletableFuture<HttpResponse<String>> dripping =
                CLIENT.sendAsync(request(uri(PostcodeService.OPEN_CEP)), BodyHandlers.ofString());
        services.awaitReceived(1);
        assertThat(dripping).isNotDone();
        services.behave(Behaviour.CUT);

        assertThat(dripping.get(20, TimeUnit.SECONDS).body()).contains("Praça da Sé");
        assertThatThrownBy(() -> send(uri(PostcodeService.OPEN_CEP))).isInstanceOf(IOException.class);
    }

    @Test
    void keeps_what_it_was_sent() {
        ask(PostcodeService.OPEN_CEP, path(PostcodeService.OPEN_CEP));
        ask(PostcodeService.VIA_CEP, path(PostcodeService.VIA_CEP));

        assertThat(services.received()).hasSize(2);
        assertThat(services.received(PostcodeService.OPEN_CEP))
                .singleElement()
                .satisfies(question ->
                        assertThat(question).startsWith("GET /v1/01001000\n").contains("User-agent: "));
    }

    @Test
    void listens_on_the_loopback_only_and_stops() throws IOException {
        for (PostcodeService service : PostcodeService.values()) {
            assertThat(InetAddress.getByName(services.address(service).getHost())
                            .isLoopbackAddress())
                    .isTrue();
        }
        services.close();
        assertThatThrownBy(() -> send(uri(PostcodeService.VIA_CEP))).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<String> ask(PostcodeService service, String path) {
        try {
            return send(services.address(service).resolve(path));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpResponse<String> send(URI address) throws IOException {
        try {
            return CLIENT.send(request(address), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).build();
    }

    private URI uri(PostcodeService service) {
        return services.address(service).resolve(path(service));
    }

    private static String path(PostcodeService service) {
        return switch (service) {
            case VIA_CEP -> "/ws/01001000/json/";
            case BRASIL_API -> "/api/cep/v1/01001000";
            case OPEN_CEP -> "/v1/01001000";
        };
    }
}
