package io.ordertochat.checkout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a customer wants, not what it costs. Held as it came: the checkout answers what is wrong with it.
 *
 * @param product the product's id
 * @param quantity how many
 * @param options what was chosen, by option name
 */
public record RequestedLine(String product, int quantity, Map<String, String> options) {

    /** Copies the options, keeping their order. */
    public RequestedLine {
        Objects.requireNonNull(product, "product");
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    @Override
    public String toString() {
        return "RequestedLine[" + product + " x" + quantity + ", " + options.size() + " options]";
    }
}
