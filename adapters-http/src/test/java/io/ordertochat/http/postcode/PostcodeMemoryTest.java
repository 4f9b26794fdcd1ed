package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.AddressAnswer.NoSuchCode;
import io.ordertochat.form.AddressAnswer.Unavailable;
import io.ordertochat.form.Cep;
import io.ordertochat.testkit.SettableTime;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is remembered of answers, and for how long. */
class PostcodeMemoryTest {

    private static final Cep ONE = new Cep("50000001");
    private static final Cep TWO = new Cep("50000002");
    private static final Cep THREE = new Cep("50000003");

    private final SettableTime time = SettableTime.at("2026-03-02T10:00:00Z");
    private final PretendedTransport transport =
            new PretendedTransport((address, within) -> PretendedTransport.known(address));
    private final PostcodeServices lookup = transport.lookup().time(time).build();

    @Test
    void an_address_is_remembered_for_weeks() {
        Found first = (Found) lookup.find(ONE);
        time.advance(Duration.ofDays(28).minusMillis(1));
        assertThat(lookup.find(ONE)).isEqualTo(first);
        assertThat(transport.asked()).isEqualTo(1);
        time.advance(Duration.ofMillis(1));
        lookup.find(ONE);

        assertThat(transport.asked()).isEqualTo(2);
    }

    @Test
    void a_code_that_all_deny_is_remembered_for_a_day() {
        transport.answer((address, within) -> PretendedTransport.DENIED);
        assertThat(lookup.find(ONE)).isEqualTo(new NoSuchCode("viacep"));
        time.advance(Duration.ofDays(1).minusMillis(1));
        assertThat(lookup.find(ONE)).isEqualTo(new NoSuchCode("viacep"));
        assertThat(transport.asked()).isEqualTo(2);
        time.advance(Duration.ofMillis(1));
        lookup.find(ONE);

        assertThat(transport.asked()).isEqualTo(4);
    }

    @Test
    void a_code_that_some_deny_while_others_fail_is_remembered_for_minutes() {
        transport.answer((address, within) -> isVia(address) ? PretendedTransport.DOWN : PretendedTransport.DENIED);
        assertThat(lookup.find(ONE)).isEqualTo(new NoSuchCode("opencep"));
        time.advance(Duration.ofMinutes(10).minusMillis(1));
        lookup.find(ONE);
        assertThat(transport.asked()).isEqualTo(2);
        time.advance(Duration.ofMillis(1));
        lookup.find(ONE);

        assertThat(transport.asked()).isEqualTo(4);
    }

    @Test
    void a_failure_is_not_remembered() {
        transport.answer((address, within) -> PretendedTransport.DOWN);
        assertThat(lookup.find(ONE)).isEqualTo(new Unavailable());
        transport.answer((address, within) -> PretendedTransport.known(address));

        assertThat(lookup.find(ONE)).isInstanceOf(Found.class);
    }

    @Test
    void the_answer_not_asked_for_longest_is_forgotten_first() {
        PostcodeServices small = transport.lookup().time(time).remember(2).build();
        small.find(ONE);
        small.find(TWO);
        small.find(ONE);
        small.find(THREE);
        assertThat(transport.asked()).isEqualTo(3);
        small.find(ONE);
        small.find(THREE);
        assertThat(transport.asked()).isEqualTo(3);
        small.find(TWO);

        assertThat(transport.asked()).isEqualTo(4);
    }

    @Test
    void own_times_count_and_the_brief_one_is_never_longer() {
        PostcodeServices brief = transport
                .lookup()
                .time(time)
                .rememberFor(Duration.ofHours(1), Duration.ofMinutes(1))
                .build();
        brief.find(ONE);
        transport.answer((address, within) -> isVia(address) ? PretendedTransport.DENIED : PretendedTransport.DOWN);
        brief.find(TWO);
        assertThat(transport.asked()).isEqualTo(3);
        time.advance(Duration.ofMinutes(1));
        brief.find(ONE);
        assertThat(transport.asked()).isEqualTo(3);
        brief.find(TWO);
        assertThat(transport.asked()).isEqualTo(5);
        time.advance(Duration.ofHours(1));
        brief.find(ONE);

        assertThat(transport.asked()).isEqualTo(7);
    }

    @Test
    void what_seems_to_come_from_the_future_is_asked_again() {
        lookup.find(ONE);
        time.advance(Duration.ofDays(-400));
        lookup.find(ONE);
        assertThat(transport.asked()).isEqualTo(2);
        lookup.find(ONE);

        assertThat(transport.asked()).isEqualTo(2);
    }

    private static boolean isVia(URI address) {
        return address.getHost().equals("via.example");
    }
}
