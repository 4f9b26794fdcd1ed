package io.ordertochat.channel;

import java.util.Arrays;
import java.util.Optional;

/** Where a button stands, and with it what it is for. */
public enum Surface {
    /** The order button on a product's page. */
    PRODUCT("product", true),
    /** The order button in the cart. */
    CART("cart", true),
    /** The order button at the checkout. */
    CHECKOUT("checkout", true),
    /** A contact button inside a page: it opens a chat, no form and no order. */
    CHANNEL("channel", false),
    /** A slot of the floating button: it opens a chat, no form and no order. */
    FLOATING("floating", false);

    private final String code;
    private final boolean ordering;

    Surface(String code, boolean ordering) {
        this.code = code;
        this.ordering = ordering;
    }

    /**
     * The surface's name outside Java, the first half of an entry point's id.
     *
     * @return such as {@code product}
     */
    public String code() {
        return code;
    }

    /**
     * Tells order buttons from contact buttons.
     *
     * @return whether its buttons lead to an order; only those follow the checkout toggle and the routing rules
     */
    public boolean isOrdering() {
        return ordering;
    }

    /**
     * Finds a surface by its name outside Java.
     *
     * @param code such as {@code floating}
     * @return the surface, if there is one of that name
     */
    public static Optional<Surface> of(String code) {
        return Arrays.stream(values())
                .filter(surface -> surface.code.equals(code))
                .findFirst();
    }
}
