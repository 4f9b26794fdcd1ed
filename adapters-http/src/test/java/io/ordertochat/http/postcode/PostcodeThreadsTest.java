package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.AddressAnswer.Unavailable;
import io.ordertochat.form.Cep;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many that ask at once, and threads that are interrupted. */
@Timeout(60)
class PostcodeThreadsTest {

    private static final Cep CEP = new Cep("50030230");
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int MANY = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final List<SourceFailure> failures = new ArrayList<>();
    private final PretendedTransport transport = new PretendedTransport((address, within) -> {
        asked.countDown();
        release.await();
        return PretendedTransport.known(address);
    });

    @AfterEach
    void stop() {
        release.countDown();
        threads.shutdownNow();
    }

    @Test
    void many_that_ask_for_one_code_at_once_ask_once() throws Exception {
        CountDownLatch looked = new CountDownLatch(MANY);
        // Whoever has looked at the clock has found nothing remembered and is about to ask.
        PostcodeServices lookup = transport
                .lookup()
                .limit(LONG)
                .time(() -> {
                    looked.countDown();
                    return Instant.EPOCH;
                })
                .build();
        List<Future<AddressAnswer>> answers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            answers.add(threads.submit(() -> lookup.find(CEP)));
        }
        asked.await();
        looked.await();
        release.countDown();

        for (Future<AddressAnswer> answer : answers) {
            assertThat(answer.get()).isInstanceOf(Found.class);
        }
        assertThat(transport.asked()).isEqualTo(1);
    }

    @Test
    void other_codes_do_not_wait() throws Exception {
        PostcodeServices lookup = transport.lookup().limit(LONG).build();
        Future<AddressAnswer> held = threads.submit(() -> lookup.find(CEP));
        asked.await();
        transport.answer((address, within) -> PretendedTransport.known(address));

        assertThat(lookup.find(new Cep("01001000"))).isInstanceOf(Found.class);
        assertThat(held).isNotDone();
        release.countDown();
        assertThat(held.get()).isInstanceOf(Found.class);
    }

    @Test
    void who_waits_for_anothers_answer_waits_no_longer_than_the_limit() throws Exception {
        // A transport that does not keep to its time: only the one who asks suffers.
        PostcodeServices lookup =
                transport.lookup().limit(Duration.ofMillis(200)).build();
        Future<AddressAnswer> stuck = threads.submit(() -> lookup.find(CEP));
        asked.await();
        Future<AddressAnswer> waiting = threads.submit(() -> lookup.find(CEP));

        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(new Unavailable());
        assertThat(stuck).isNotDone();
        assertThat(transport.asked()).isEqualTo(1);
    }

    @Test
    void an_interrupted_thread_gets_an_answer_stays_interrupted_and_teaches_nothing() throws Exception {
        PostcodeServices lookup = transport
                .lookup()
                .limit(LONG)
                .leaveAlone(1, Duration.ofMinutes(1), Duration.ofMinutes(1))
                .onFailure(failures::add)
                .build();
        Future<Boolean> interrupted = threads.submit(() -> {
            Thread.currentThread().interrupt();
            assertThat(lookup.find(CEP)).isEqualTo(new Unavailable());
            return Thread.currentThread().isInterrupted();
        });

        assertThat(interrupted.get()).isTrue();
        assertThat(failures).isEmpty();
        release.countDown();
        assertThat(lookup.find(CEP)).isInstanceOf(Found.class);
    }

    @Test
    void when_the_one_who_asks_is_interrupted_another_takes_over() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        // The second asker reads the ticking clock when it comes, and again when it begins to wait.
        CountDownLatch waiting = new CountDownLatch(2);
        PostcodeServices[] lookup = new PostcodeServices[1];
        Thread first = new Thread(() -> {
            lookup[0].find(CEP);
            ended.countDown();
        });
        lookup[0] = transport
                .lookup()
                .limit(LONG)
                .nanoTime(() -> {
                    if (Thread.currentThread() != first) {
                        waiting.countDown();
                    }
                    return System.nanoTime();
                })
                .build();
        first.start();
        asked.await();
        transport.answer((address, within) -> PretendedTransport.known(address));
        Future<AddressAnswer> second = threads.submit(() -> lookup[0].find(CEP));
        waiting.await();
        first.interrupt();

        assertThat(second.get()).isInstanceOf(Found.class);
        ended.await();
        assertThat(transport.asked()).isEqualTo(2);
    }

    @Test
    void who_comes_between_an_answer_and_its_being_kept_does_not_ask_again() {
        PostcodeServices[] lookup = new PostcodeServices[1];
        AtomicReference<AddressAnswer> quick = new AtomicReference<>();
        transport.answer((address, within) -> PretendedTransport.known(address));
        // The ticking clock is read after nothing was found in memory and before anybody is asked.
        lookup[0] = transport
                .lookup()
                .nanoTime(() -> {
                    if (quick.compareAndSet(null, new Unavailable())) {
                        quick.set(lookup[0].find(CEP));
                    }
                    return System.nanoTime();
                })
                .build();

        assertThat(lookup[0].find(CEP)).isInstanceOf(Found.class).isEqualTo(quick.get());
        assertThat(transport.asked()).isEqualTo(1);
    }

    @Test
    void only_one_question_tries_a_source_that_was_left_alone() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        PostcodeServices lookup = PostcodeServices.builder(transport)
                .sources(PostcodeSource.openCep(URI.create("https://open.example")))
                .limit(LONG)
                .leaveAlone(1, Duration.ofSeconds(30), Duration.ofMinutes(1))
                .time(now::get)
                .build();
        transport.answer((address, within) -> {
            throw new IOException("down");
        });
        lookup.find(CEP);
        now.set(Instant.EPOCH.plusSeconds(30));
        transport.answer((address, within) -> {
            asked.countDown();
            release.await();
            return PretendedTransport.known(address);
        });
        Future<AddressAnswer> trying = threads.submit(() -> lookup.find(CEP));
        asked.await();

        assertThat(lookup.find(new Cep("01001000"))).isEqualTo(new Unavailable());
        assertThat(transport.asked()).isEqualTo(2);
        release.countDown();
        assertThat(trying.get()).isInstanceOf(Found.class);
        assertThat(lookup.find(new Cep("01001000"))).isInstanceOf(Found.class);
    }

    @Test
    void a_try_that_is_interrupted_makes_room_for_another() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        PostcodeServices lookup = PostcodeServices.builder(transport)
                .sources(PostcodeSource.openCep(URI.create("https://open.example")))
                .leaveAlone(1, Duration.ofSeconds(30), Duration.ofMinutes(1))
                .time(now::get)
                .build();
        transport.answer((address, within) -> PretendedTransport.DOWN);
        lookup.find(CEP);
        now.set(Instant.EPOCH.plusSeconds(30));
        transport.answer((address, within) -> {
            throw new InterruptedException();
        });
        threads.submit(() -> lookup.find(CEP)).get();
        transport.answer((address, within) -> PretendedTransport.known(address));

        assertThat(lookup.find(CEP)).isInstanceOf(Found.class);
    }

    @Test
    void whatever_transport_and_listener_throw_the_customer_is_answered() throws Exception {
        transport.answer((address, within) -> {
            throw new IllegalStateException("a mistake");
        });
        IllegalStateException full = new IllegalStateException("the log is full");
        PostcodeServices lookup = transport
                .lookup()
                .onFailure(failure -> {
                    failures.add(failure);
                    throw full;
                })
                .build();
        List<Throwable> uncaught = new ArrayList<>();
        Thread thread = new Thread(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((where, thrown) -> uncaught.add(thrown));
            assertThat(lookup.find(CEP)).isEqualTo(new Unavailable());
        });
        thread.start();
        thread.join();

        assertThat(failures)
                .containsExactly(
                        new SourceFailure("viacep", SourceFailure.Kind.UNREACHABLE, 0),
                        new SourceFailure("opencep", SourceFailure.Kind.UNREACHABLE, 0));
        assertThat(uncaught).containsExactly(full, full);
    }

    @Test
    void a_listener_that_looks_the_same_code_up_again_is_answered_too() {
        transport.answer((address, within) -> PretendedTransport.DOWN);
        List<AddressAnswer> inside = new ArrayList<>();
        PostcodeServices[] lookup = new PostcodeServices[1];
        lookup[0] = transport
                .lookup()
                .limit(Duration.ofMillis(100))
                .onFailure(failure -> inside.add(lookup[0].find(CEP)))
                .build();

        assertThat(lookup[0].find(CEP)).isEqualTo(new Unavailable());
        assertThat(inside).isNotEmpty().containsOnly(new Unavailable());
    }
}
