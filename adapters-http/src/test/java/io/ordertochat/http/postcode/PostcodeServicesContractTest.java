package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressLookup;
import io.ordertochat.testkit.contract.AddressLookupContract;
import io.ordertochat.testkit.postcode.Behaviour;
import io.ordertochat.testkit.postcode.KnownPostcode;
import io.ordertochat.testkit.postcode.LocalPostcodeServices;
import io.ordertochat.testkit.postcode.PostcodeService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** The rules of the port, over real connections to services that answer like the public ones. */
class PostcodeServicesContractTest implements AddressLookupContract {

    private static final List<PostcodeService> IN_ORDER =
            List.of(PostcodeService.VIA_CEP, PostcodeService.BRASIL_API, PostcodeService.OPEN_CEP);
    private static final List<Behaviour> FAILURES =
            List.of(Behaviour.DOWN, Behaviour.BAD_REQUEST_PAGE, Behaviour.NOT_FOUND_PAGE);
    private static final List<Behaviour> NONSENSE =
            List.of(Behaviour.BROKEN_JSON, Behaviour.WRONG_TYPES, Behaviour.ENDLESS);

    private final LocalPostcodeServices services = LocalPostcodeServices.start();
    private final List<Source> states = new ArrayList<>(Collections.nCopies(3, new Source.Denies()));

    @AfterEach
    void close() {
        services.close();
    }

    @Override
    public AddressLookup lookup() {
        return Local.lookup(services).limit(limit()).build();
    }

    @Override
    public int sources() {
        return IN_ORDER.size();
    }

    @Override
    public void given(int source, Source state) {
        states.set(source, state);
        PostcodeService service = IN_ORDER.get(source);
        services.know(service, state instanceof Source.Knows knows ? List.of(known(knows)) : List.of());
        services.behave(service, behaviour(source, state));
    }

    private static Behaviour behaviour(int source, Source state) {
        if (state instanceof Source.Hangs) {
            return Behaviour.HELD;
        }
        if (state instanceof Source.Fails) {
            return FAILURES.get(source);
        }
        return state instanceof Source.TalksNonsense ? NONSENSE.get(source) : Behaviour.NORMAL;
    }

    private static KnownPostcode known(Source.Knows knows) {
        return new KnownPostcode(
                knows.cep().digits(),
                knows.address().street(),
                "lado ímpar",
                knows.address().neighborhood(),
                knows.address().city(),
                knows.address().state(),
                "");
    }

    @Override
    public List<String> sent() {
        return services.received();
    }

    /** Short where only the limit ends the wait; else long, because this machine may be busy. */
    @Override
    public Duration limit() {
        boolean hanging = states.stream().allMatch(Source.Hangs.class::isInstance);
        return hanging ? Duration.ofMillis(300) : Duration.ofSeconds(30);
    }
}
