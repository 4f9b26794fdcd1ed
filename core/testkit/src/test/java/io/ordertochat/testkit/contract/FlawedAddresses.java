package io.ordertochat.testkit.contract;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.form.Cep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A lookup over two pretended sources with one thing wrong, or none. */
abstract class FlawedAddresses implements AddressLookupContract {

    enum Flaw {
        NONE,
        THROWS,
        WAITS,
        COUNTS,
        PASSES_ON,
        BELIEVES_THE_FIRST,
        TAKES_FAILURE_FOR_DENIAL
    }

    private final List<Source> sources = new ArrayList<>(Arrays.asList(new Source.Denies(), new Source.Denies()));
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Flaw flaw;

    FlawedAddresses(Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public AddressLookup lookup() {
        return this::find;
    }

    @Override
    public int sources() {
        return sources.size();
    }

    @Override
    public void given(int source, Source state) {
        sources.set(source, state);
    }

    @Override
    public List<String> sent() {
        return sent;
    }

    @Override
    public Duration limit() {
        return Duration.ofMillis(50);
    }

    @Override
    public Duration slack() {
        return flaw == Flaw.WAITS ? Duration.ofMillis(50) : Duration.ofSeconds(5);
    }

    private AddressAnswer find(Cep cep) {
        Optional<AddressAnswer> denied = Optional.empty();
        for (Source source : sources) {
            sent.add("GET /" + cep.digits() + (flaw == Flaw.COUNTS ? "?n=" + sent.size() : ""));
            AddressAnswer answer = answer(source, cep);
            boolean enough = answer instanceof Found
                    || (flaw == Flaw.BELIEVES_THE_FIRST && answer instanceof AddressAnswer.NoSuchCode);
            if (enough) {
                return answer;
            }
            denied = denied.or(() -> Optional.of(answer).filter(said -> !said.equals(new AddressAnswer.Unavailable())));
        }
        return denied.orElse(new AddressAnswer.Unavailable());
    }

    private AddressAnswer answer(Source source, Cep cep) {
        if (source instanceof Source.Knows known && known.cep().equals(cep)) {
            return known(known.address());
        }
        if (source instanceof Source.Hangs && flaw == Flaw.WAITS) {
            waitForEver();
        }
        boolean answers = source instanceof Source.Knows || source instanceof Source.Denies;
        if (!answers && flaw == Flaw.THROWS) {
            throw new IllegalStateException("connection refused");
        }
        return answers || flaw == Flaw.TAKES_FAILURE_FOR_DENIAL
                ? new AddressAnswer.NoSuchCode("pretended")
                : new AddressAnswer.Unavailable();
    }

    private AddressAnswer known(Found said) {
        if (flaw == Flaw.PASSES_ON) {
            return said;
        }
        Optional<Found> clean =
                Found.fromSource(said.street(), said.neighborhood(), said.city(), said.state(), "pretended");
        return clean.isPresent() ? clean.get() : new AddressAnswer.Unavailable();
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }
}
