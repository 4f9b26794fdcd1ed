package io.ordertochat.memory;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.form.Cep;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses in memory, by postal code. What was not put is no code; nothing ever leaves the machine. */
public final class InMemoryAddresses implements AddressLookup {

    private static final String SOURCE = "memory";

    private final Map<Cep, AddressAnswer.Found> known = new ConcurrentHashMap<>();
    private volatile boolean available = true;

    /** Makes a lookup that knows no code. */
    public InMemoryAddresses() {}

    /**
     * Makes a code known.
     *
     * @param cep eight digits, with or without the hyphen
     * @param street street name; empty for a town with one code
     * @param neighborhood neighbourhood; empty for a town with one code
     * @param city city or town
     * @param state two-letter code of the state
     * @return this lookup
     * @throws IllegalArgumentException when the code is none, the city is missing or the state is none of Brazil's
     */
    public InMemoryAddresses put(String cep, String street, String neighborhood, String city, String state) {
        Cep code = Cep.parse(cep)
                .orElseThrow(() -> new IllegalArgumentException(
                        "address: not a CEP; allowed are eight digits from 01000-000; put such a code"));
        AddressAnswer.Found address = AddressAnswer.Found.fromSource(street, neighborhood, city, state, SOURCE)
                .orElseThrow(() -> new IllegalArgumentException(
                        "address: no city, or a state that is none of Brazil's; allowed are a name and a code such as SP;"
                                + " put both"));
        known.put(code, address);
        return this;
    }

    /**
     * Makes the lookup fail as a network does, or work again.
     *
     * @param yes whether it works
     * @return this lookup
     */
    public InMemoryAddresses available(boolean yes) {
        available = yes;
        return this;
    }

    @Override
    public AddressAnswer find(Cep cep) {
        if (!available) {
            return new AddressAnswer.Unavailable();
        }
        AddressAnswer.Found address = known.get(cep);
        return address == null ? new AddressAnswer.NoSuchCode(SOURCE) : address;
    }
}
