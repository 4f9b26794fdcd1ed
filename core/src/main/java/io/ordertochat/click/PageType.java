package io.ordertochat.click;

import java.util.Arrays;
import java.util.Optional;

/** The type of page a button stood on. */
public enum PageType {
    /** One product's page. */
    PRODUCT("product"),
    /** A list of products. */
    CATEGORY("category"),
    /** The cart. */
    CART("cart"),
    /** The checkout. */
    CHECKOUT("checkout"),
    /** The first page. */
    HOME("home"),
    /** Any other page. */
    OTHER("other");

    private final String code;

    PageType(String code) {
        this.code = code;
    }

    /**
     * Its name outside Java.
     *
     * @return such as {@code product}
     */
    public String code() {
        return code;
    }

    /**
     * Finds one by its name outside Java.
     *
     * @param code such as {@code product}
     * @return the one of that name, if there is one
     */
    public static Optional<PageType> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
