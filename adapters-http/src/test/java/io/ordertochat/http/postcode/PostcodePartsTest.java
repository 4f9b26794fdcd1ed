package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.Cep;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodePartsTest {

    private static final PostcodeTransport NONE = (address, within) -> {
        throw new IOException("no network in this test");
    };

    @Test
    void the_public_services_are_asked_over_https_in_this_order_unless_said() {
        PostcodeServices standard = PostcodeServices.builder(NONE).build();

        assertThat(standard.sources())
                .extracting(PostcodeSource::name, source -> source.base().toString())
                .containsExactly(
                        tuple("viacep", "https://viacep.com.br"),
                        tuple("brasilapi", "https://brasilapi.com.br"),
                        tuple("opencep", "https://opencep.com"));
        assertThat(standard.limit()).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void a_question_stands_behind_the_base_whether_that_ends_with_a_slash_or_not() {
        Cep cep = new Cep("01001000");

        assertThat(PostcodeSource.viaCep().question(cep)).hasToString("https://viacep.com.br/ws/01001000/json/");
        assertThat(PostcodeSource.brasilApi(URI.create("http://10.0.0.7:81/")).question(cep))
                .hasToString("http://10.0.0.7:81/api/cep/v1/01001000");
        assertThat(PostcodeSource.openCep(URI.create("https://files.example/ceps"))
                        .question(cep))
                .hasToString("https://files.example/ceps/v1/01001000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://viacep.com.br",
                "viacep.com.br",
                "/ws",
                "https:/x",
                "https://a:b@viacep.com.br",
                "https://viacep.com.br?x=1",
                "https://viacep.com.br/#x",
                "file:///etc/passwd"
            })
    void other_addresses_are_refused(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostcodeSource.viaCep(URI.create(base)))
                .withMessageContaining("https://viacep.com.br");
    }

    @Test
    void a_client_that_sends_more_than_the_question_is_refused() {
        List<HttpClient.Builder> clients = List.of(
                HttpClient.newBuilder().cookieHandler(new CookieManager()),
                HttpClient.newBuilder().authenticator(new Authenticator() {}),
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL));

        assertThat(clients)
                .allSatisfy(client -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> PostcodeServices.builder(client.build()))
                        .withMessageContaining("nothing but the question"));
    }

    @Test
    void options_out_of_range_are_refused_with_the_range() {
        PostcodeServices.Builder builder = PostcodeServices.builder(NONE);
        Duration second = Duration.ofSeconds(1);
        List<Runnable> wrong = List.of(
                () -> builder.limit(Duration.ZERO),
                () -> builder.limit(Duration.ofSeconds(61)),
                () -> builder.remember(0),
                () -> builder.rememberFor(second, second.negated()),
                () -> builder.rememberFor(Duration.ofDays(367), second),
                () -> builder.leaveAlone(0, second, second),
                () -> builder.leaveAlone(1, Duration.ZERO, second),
                () -> builder.leaveAlone(1, second, Duration.ofDays(2)),
                builder::sources,
                () -> builder.sources(PostcodeSource.viaCep(), PostcodeSource.viaCep()));

        assertThat(wrong)
                .allSatisfy(option -> assertThatIllegalArgumentException()
                        .isThrownBy(option::run)
                        .withMessageContaining("got "));
    }

    @Test
    void a_body_is_read_to_its_limit_and_one_byte_beyond() {
        assertThat(collected(5, 3, 2)).hasSize(5);
        assertThat(collected(5, 3, 3)).hasSize(6);
        assertThat(collected(5, 100, 100)).hasSize(6);
        assertThat(collected(5)).isEmpty();
    }

    @Test
    void a_body_nobody_waits_for_is_cancelled_before_and_after_it_begins() {
        Subscribed before = new Subscribed();
        BoundedBody late = new BoundedBody(5);
        late.abandon();
        late.onSubscribe(before);
        Subscribed after = new Subscribed();
        BoundedBody early = new BoundedBody(5);
        early.onSubscribe(after);
        assertThat(after.cancelled).isFalse();
        early.abandon();

        assertThat(before.cancelled).isTrue();
        assertThat(after.cancelled).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"200,false", "404,false", "201,true", "204,true", "400,true", "410,true", "500,true", "503,true"})
    void a_denial_counts_with_two_statuses_only(int status, boolean failure) {
        List<SourceFailure> failures = new ArrayList<>();
        AddressAnswer answer = new PretendedTransport(
                        (address, within) -> PretendedTransport.reply(status, "{\"erro\":true}"))
                .lookup()
                .onFailure(failures::add)
                .build()
                .find(new Cep("01001000"));

        assertThat(answer)
                .isEqualTo(failure ? new AddressAnswer.Unavailable() : new AddressAnswer.NoSuchCode("viacep"));
        assertThat(failures)
                .extracting(SourceFailure::kind, SourceFailure::status)
                .isEqualTo(failure ? Collections.nCopies(2, tuple(SourceFailure.Kind.STATUS, status)) : List.of());
    }

    @Test
    void a_reply_shows_no_body() {
        assertThat(PretendedTransport.reply(200, "Rua Um")).hasToString("Reply[200, 6 bytes]");
    }

    private static byte[] collected(int most, int... parts) {
        BoundedBody body = new BoundedBody(most);
        body.onSubscribe(new Subscribed());
        for (int part : parts) {
            body.onNext(List.of(ByteBuffer.allocate(part)));
        }
        body.onComplete();
        return body.getBody().toCompletableFuture().join();
    }

    private static final class Subscribed implements Flow.Subscription {

        private boolean cancelled;

        @Override
        public void request(long n) {}

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
