package io.ordertochat.checkout;

import io.ordertochat.catalog.Basket;
import io.ordertochat.order.CartId;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in checkout. It either names what is bought ({@link Builder#line}; prices then come from the host's catalogue) or
 * brings a priced basket ({@link Builder#basket}). Immutable; {@link #toString} shows nothing of the customer.
 */
public final class CheckoutSubmission {

    private final ShopId shop;
    private final SubmissionKey key;
    private final @Nullable Locale locale;
    private final List<RequestedLine> lines;
    private final @Nullable Basket basket;
    private final String shipping;
    private final String coupon;
    private final String payment;
    private final @Nullable CartId cart;
    private final Map<String, String> answers;

    private CheckoutSubmission(Builder from) {
        this.shop = from.shop;
        this.key = from.key;
        this.locale = from.locale;
        this.lines = List.copyOf(from.lines);
        this.basket = from.basket;
        this.shipping = from.shipping;
        this.coupon = from.coupon;
        this.payment = from.payment;
        this.cart = from.cart;
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(from.answers));
        if (basket != null && !lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "checkout submission: got a priced basket and lines to price; give one of the two");
        }
    }

    /**
     * Starts a submission.
     *
     * @param shop the shop
     * @param key what makes it one submission, the same on every repeat
     * @return a builder
     */
    public static Builder of(ShopId shop, SubmissionKey key) {
        return new Builder(shop, key);
    }

    /**
     * The shop.
     *
     * @return where the customer orders
     */
    public ShopId shop() {
        return shop;
    }

    /**
     * The submission key.
     *
     * @return the same on every repeat
     */
    public SubmissionKey key() {
        return key;
    }

    /**
     * The customer's language.
     *
     * @return the locale, empty for the shop's
     */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /**
     * What is bought, to be priced.
     *
     * @return the lines; empty when a priced basket was given
     */
    public List<RequestedLine> lines() {
        return lines;
    }

    /**
     * What is bought, priced by the host.
     *
     * @return the basket; empty when lines are to be priced
     */
    public Optional<Basket> basket() {
        return Optional.ofNullable(basket);
    }

    /**
     * The chosen delivery.
     *
     * @return the host's code, empty when none
     */
    public String shipping() {
        return shipping;
    }

    /**
     * The coupon as typed.
     *
     * @return the code, empty when none
     */
    public String coupon() {
        return coupon;
    }

    /**
     * How the customer would like to pay.
     *
     * @return the host's code or label, empty when nothing was chosen
     */
    public String payment() {
        return payment;
    }

    /**
     * The cart it comes from.
     *
     * @return the cart, if there is one
     */
    public Optional<CartId> cart() {
        return Optional.ofNullable(cart);
    }

    /**
     * What the customer filled in.
     *
     * @return text as typed, by field key
     */
    public Map<String, String> answers() {
        return answers;
    }

    @Override
    public String toString() {
        return "CheckoutSubmission[" + shop + " " + key + "]";
    }

    /** Collects a submission. Not thread-safe. */
    public static final class Builder {

        private final ShopId shop;
        private final SubmissionKey key;
        private final List<RequestedLine> lines = new ArrayList<>();
        private final Map<String, String> answers = new LinkedHashMap<>();
        private @Nullable Locale locale;
        private @Nullable Basket basket;
        private String shipping = "";
        private String coupon = "";
        private String payment = "";
        private @Nullable CartId cart;

        private Builder(ShopId shop, SubmissionKey key) {
            this.shop = Objects.requireNonNull(shop, "shop");
            this.key = Objects.requireNonNull(key, "key");
        }

        /**
         * Sets the customer's language; the shop's unless said.
         *
         * @param value the locale
         * @return this builder
         */
        public Builder locale(Locale value) {
            this.locale = value;
            return this;
        }

        /**
         * Adds a line to be priced.
         *
         * @param product the product's id
         * @param quantity how many
         * @return this builder
         */
        public Builder line(String product, int quantity) {
            return line(new RequestedLine(product, quantity, Map.of()));
        }

        /**
         * Adds a line to be priced.
         *
         * @param value the line
         * @return this builder
         */
        public Builder line(RequestedLine value) {
            lines.add(value);
            return this;
        }

        /**
         * Sets the priced basket.
         *
         * @param value lines and charges
         * @return this builder
         */
        public Builder basket(Basket value) {
            this.basket = value;
            return this;
        }

        /**
         * Sets the chosen delivery.
         *
         * @param value the host's code
         * @return this builder
         */
        public Builder shipping(String value) {
            this.shipping = Objects.requireNonNull(value, "shipping");
            return this;
        }

        /**
         * Sets the coupon.
         *
         * @param value the code as typed
         * @return this builder
         */
        public Builder coupon(String value) {
            this.coupon = Objects.requireNonNull(value, "coupon");
            return this;
        }

        /**
         * Sets the payment preference.
         *
         * @param value the host's code or label, at most 60 characters are kept in an order
         * @return this builder
         */
        public Builder payment(String value) {
            this.payment = Objects.requireNonNull(value, "payment");
            return this;
        }

        /**
         * Sets the cart it comes from.
         *
         * @param value the cart
         * @return this builder
         */
        public Builder cart(CartId value) {
            this.cart = value;
            return this;
        }

        /**
         * Adds an answer.
         *
         * @param field the field's key, such as {@code firstName}
         * @param text what the customer typed
         * @return this builder
         */
        public Builder answer(String field, String text) {
            answers.put(field, text);
            return this;
        }

        /**
         * Adds answers.
         *
         * @param more what the customer typed, by field key
         * @return this builder
         */
        public Builder answers(Map<String, String> more) {
            answers.putAll(more);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the submission
         * @throws IllegalArgumentException when both lines and a basket were given
         */
        public CheckoutSubmission build() {
            return new CheckoutSubmission(this);
        }
    }
}
