package io.ordertochat.testkit.contract;

import io.ordertochat.form.AddressLookup;
import io.ordertochat.memory.InMemoryAddresses;
import java.time.Duration;
import java.util.List;

class InMemoryAddressesTest implements AddressLookupContract {

    private InMemoryAddresses addresses = new InMemoryAddresses();

    @Override
    public AddressLookup lookup() {
        return addresses;
    }

    @Override
    public int sources() {
        return 1;
    }

    @Override
    public void given(int source, Source state) {
        boolean answers = state instanceof Source.Knows || state instanceof Source.Denies;
        addresses = new InMemoryAddresses().available(answers);
        if (state instanceof Source.Knows known) {
            put(known);
        }
    }

    private void put(Source.Knows known) {
        try {
            addresses.put(
                    known.cep().digits(),
                    known.address().street(),
                    known.address().neighborhood(),
                    known.address().city(),
                    known.address().state());
        } catch (IllegalArgumentException refused) {
            addresses.available(false);
        }
    }

    @Override
    public List<String> sent() {
        return List.of();
    }

    @Override
    public Duration limit() {
        return Duration.ofMillis(100);
    }
}
