package io.ordertochat.message;

import java.util.Optional;

/** What a template is for. Each purpose has its own closed set of names. */
public enum TemplatePurpose {
    /** The whole order. */
    ORDER("order"),
    /** The order told briefly, when the whole does not fit; also with its first items only. */
    ORDER_COMPACT("order-compact"),
    /** The order's reference and links, when even the first items do not fit. */
    ORDER_REFERENCE("order-reference"),
    /** A question about a product, before there is an order. */
    PRODUCT_ENQUIRY("product-enquiry");

    private final String key;

    TemplatePurpose(String key) {
        this.key = key;
    }

    /**
     * The purpose with a key.
     *
     * @param key a wire name
     * @return the purpose, if there is one with that key
     */
    public static Optional<TemplatePurpose> ofKey(String key) {
        for (TemplatePurpose purpose : values()) {
            if (purpose.key.equals(key)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }

    /**
     * The name it travels and is stored under.
     *
     * @return such as {@code order-compact}
     */
    public String key() {
        return key;
    }

    /**
     * The names its templates may use.
     *
     * @return the closed set
     */
    public Vocabulary vocabulary() {
        return this == PRODUCT_ENQUIRY ? Vocabularies.ENQUIRY : Vocabularies.ORDER;
    }
}
