package io.ordertochat.channel;

import java.util.Arrays;
import java.util.Optional;

/** The kind of page a button stands on. */
public enum PageKind {
    /** One product's page. */
    PRODUCT("product"),
    /** The cart. */
    CART("cart"),
    /** The checkout. */
    CHECKOUT("checkout"),
    /** A category's list of products. */
    CATEGORY("category"),
    /** The shop's front page. */
    HOME("home"),
    /** Any other page. Only products' pages, carts and checkouts have order buttons. */
    OTHER("other");

    private final String code;

    PageKind(String code) {
        this.code = code;
    }

    /**
     * The kind's name outside Java.
     *
     * @return such as {@code product}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a kind by its name outside Java.
     *
     * @param code such as {@code product}
     * @return the kind, if there is one of that name
     */
    public static Optional<PageKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
