package io.ordertochat.form;

import io.ordertochat.port.DrivenPort;

/**
 * Finds what a Brazilian postal code says about an address. Rules (docs/ports/address-lookup.md):
 *
 * <ul>
 *   <li>ADDRESS-1 a failure is an answer: sources that are down, slow or talk nonsense are no exception, and where no other
 *       one answers they make {@code Unavailable};
 *   <li>ADDRESS-2 an answer comes within the adapter's stated limit, whatever the sources do;
 *   <li>ADDRESS-3 nothing but the eight digits leaves the shop;
 *   <li>ADDRESS-4 parts are clean single lines that the form's own fields take as they are, the city is there, the state is
 *       a Brazilian code; a part the source does not know is empty ({@link AddressAnswer.Found#fromSource} sees to all this);
 *   <li>ADDRESS-5 {@code NoSuchCode} only when a source that answered says so and none knows the code.
 * </ul>
 *
 * <p>Thread-safe. Blocks; ask outside a unit of work.
 */
@DrivenPort
public interface AddressLookup {

    /**
     * Looks a code up.
     *
     * @param cep the code
     * @return what is known of it
     */
    AddressAnswer find(Cep cep);

    /**
     * No source at all.
     *
     * @return a lookup that is never available
     */
    static AddressLookup none() {
        return cep -> new AddressAnswer.Unavailable();
    }
}
