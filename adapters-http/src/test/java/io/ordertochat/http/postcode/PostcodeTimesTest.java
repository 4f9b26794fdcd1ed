package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.AddressAnswer.NoSuchCode;
import io.ordertochat.form.AddressAnswer.Unavailable;
import io.ordertochat.form.Cep;
import io.ordertochat.http.postcode.PretendedTransport.Question;
import io.ordertochat.testkit.SettableTime;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How the time is shared out, and when a source is left alone; on clocks that the test moves. */
class PostcodeTimesTest {

    private final SettableTime time = SettableTime.at("2026-03-02T10:00:00Z");
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final List<SourceFailure> failures = new ArrayList<>();
    private final PretendedTransport transport = new PretendedTransport((address, within) -> hang(within));
    private int code = 50_000_000;

    @Test
    void each_source_gets_an_equal_share_of_what_is_left() {
        PostcodeServices lookup = three().build();

        assertThat(lookup.find(next())).isEqualTo(new Unavailable());
        assertThat(transport.questions())
                .containsExactly(question("via", 500), question("brasil", 500), question("open", 500));
        assertThat(failures).extracting(SourceFailure::kind).containsOnly(SourceFailure.Kind.TIMED_OUT);
    }

    @Test
    void what_one_does_not_use_goes_to_those_after_it() {
        transport.answer((address, within) -> {
            if (address.getHost().startsWith("via")) {
                nanos.addAndGet(Duration.ofMillis(100).toNanos());
                throw new IOException("refused");
            }
            return hang(within);
        });
        three().build().find(next());

        assertThat(transport.questions())
                .containsExactly(question("via", 500), question("brasil", 700), question("open", 700));
    }

    @Test
    void one_that_takes_more_than_its_share_takes_it_from_the_others_and_nobody_is_asked_when_it_is_over() {
        transport.answer((address, within) -> {
            nanos.addAndGet(Duration.ofMillis(1_500).toNanos());
            return PretendedTransport.DENIED;
        });

        assertThat(three().build().find(next())).isEqualTo(new NoSuchCode("viacep"));
        assertThat(transport.questions()).containsExactly(question("via", 500));
    }

    @Test
    void a_source_that_is_left_alone_needs_no_time() {
        PostcodeServices lookup = three().leaveAlone(1, Duration.ofSeconds(30), Duration.ofMinutes(15))
                .build();
        transport.answer((address, within) ->
                address.getHost().startsWith("brasil") ? PretendedTransport.DOWN : PretendedTransport.DENIED);
        lookup.find(next());
        transport.answer((address, within) -> hang(within));
        lookup.find(next());

        assertThat(transport.questions().subList(3, 5)).containsExactly(question("via", 750), question("open", 750));
        assertThat(transport.asked()).isEqualTo(5);
    }

    @Test
    void three_failures_in_a_row_shut_a_source_and_one_question_tries_it_later() {
        PostcodeServices lookup = only();
        transport.answer((address, within) -> PretendedTransport.DOWN);
        for (int i = 0; i < 5; i++) {
            assertThat(lookup.find(next())).isEqualTo(new Unavailable());
        }
        assertThat(transport.asked()).isEqualTo(3);
        time.advance(Duration.ofSeconds(30).minusMillis(1));
        lookup.find(next());
        assertThat(transport.asked()).isEqualTo(3);
        time.advance(Duration.ofMillis(1));
        lookup.find(next());
        lookup.find(next());
        assertThat(transport.asked()).as("one try, which fails").isEqualTo(4);
        time.advance(Duration.ofSeconds(30));
        transport.answer((address, within) -> PretendedTransport.known(address));

        assertThat(lookup.find(next())).as("one try, which succeeds").isInstanceOf(Found.class);
        assertThat(lookup.find(next())).isInstanceOf(Found.class);
        assertThat(transport.asked()).isEqualTo(6);
        assertThat(failures).hasSize(4);
    }

    @Test
    void failures_with_answers_between_them_shut_nothing() {
        PostcodeServices lookup = only();
        for (int i = 0; i < 12; i++) {
            boolean down = i % 3 != 2;
            transport.answer((address, within) -> down ? PretendedTransport.DOWN : PretendedTransport.DENIED);
            lookup.find(next());
        }

        assertThat(transport.asked()).isEqualTo(12);
    }

    @Test
    void a_source_that_says_it_is_asked_too_much_is_left_alone_at_once_and_for_longer() {
        for (int status : new int[] {429, 403}) {
            PostcodeServices lookup = only();
            int before = transport.asked();
            transport.answer((address, within) -> PretendedTransport.reply(status, "<html>"));
            lookup.find(next());
            time.advance(Duration.ofMinutes(15).minusMillis(1));
            assertThat(lookup.find(next())).isEqualTo(new Unavailable());
            assertThat(transport.asked() - before).isEqualTo(1);
            time.advance(Duration.ofMillis(1));
            lookup.find(next());

            assertThat(transport.asked() - before).isEqualTo(2);
        }
    }

    @Test
    void a_service_that_only_passes_failures_on_is_not_left_alone() {
        PostcodeServices lookup = PostcodeServices.builder(transport)
                .sources(PostcodeSource.brasilApi(URI.create("https://brasil.example")))
                .time(time)
                .build();
        transport.answer((address, within) ->
                PretendedTransport.reply(404, "{\"name\":\"x\",\"message\":\"x\",\"type\":\"x\",\"errors\":[]}"));
        for (int i = 0; i < 10; i++) {
            assertThat(lookup.find(next())).isEqualTo(new Unavailable());
        }

        assertThat(transport.asked()).isEqualTo(10);
    }

    @Test
    void a_clock_that_is_put_back_shuts_no_source_for_longer() {
        PostcodeServices lookup = only();
        transport.answer((address, within) -> PretendedTransport.DOWN);
        for (int i = 0; i < 3; i++) {
            lookup.find(next());
        }
        time.advance(Duration.ofDays(-300));
        lookup.find(next());
        assertThat(transport.asked()).isEqualTo(3);
        time.advance(Duration.ofSeconds(30));
        lookup.find(next());

        assertThat(transport.asked()).isEqualTo(4);
    }

    private PostcodeServices.Builder three() {
        return PostcodeServices.builder(transport)
                .sources(
                        PostcodeSource.viaCep(URI.create("https://via.example")),
                        PostcodeSource.brasilApi(URI.create("https://brasil.example")),
                        PostcodeSource.openCep(URI.create("https://open.example")))
                .time(time)
                .nanoTime(nanos::get)
                .onFailure(failures::add);
    }

    private PostcodeServices only() {
        return PostcodeServices.builder(transport)
                .sources(PostcodeSource.openCep(URI.create("https://open.example")))
                .time(time)
                .onFailure(failures::add)
                .build();
    }

    private PostcodeTransport.Reply hang(Duration within) throws TimeoutException {
        nanos.addAndGet(within.toNanos());
        throw new TimeoutException();
    }

    private Cep next() {
        code++;
        return new Cep(Integer.toString(code));
    }

    private static Question question(String host, int millis) {
        return new Question(host + ".example", Duration.ofMillis(millis));
    }
}
