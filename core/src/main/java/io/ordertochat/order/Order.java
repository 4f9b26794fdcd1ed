package io.ordertochat.order;

import io.ordertochat.catalog.Basket;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was placed, complete: what was bought, by whom, for how much, and where it was sent and why. Immutable;
 * {@link #toString} shows ids and sums only.
 */
public final class Order {

    private final ShopId shop;
    private final OrderId id;
    private final OrderReference reference;
    private final SubmissionKey submissionKey;
    private final OrderStatus status;
    private final Instant placedAt;
    private final Basket basket;
    private final FormAnswers answers;
    private final Locale locale;
    private final String payment;
    private final RoutingDecision routing;
    private final int settingsVersion;
    private final @Nullable CartId cart;
    private final @Nullable OrderId duplicateOf;

    private Order(Builder from) {
        this.shop = from.shop;
        this.id = from.id;
        this.status = from.status;
        this.payment = from.payment;
        this.locale = from.locale;
        this.answers = from.answers;
        this.settingsVersion = from.settingsVersion;
        this.cart = from.cart;
        this.duplicateOf = from.duplicateOf;
        this.reference = required(from.reference, "reference");
        this.submissionKey = required(from.submissionKey, "submissionKey");
        this.placedAt = required(from.placedAt, "placedAt").truncatedTo(ChronoUnit.MILLIS);
        this.basket = required(from.basket, "basket");
        this.routing = required(from.routing, "routing");
    }

    private static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalArgumentException("order: " + name + " is missing; set it before build()");
        }
        return part;
    }

    /**
     * Starts an order.
     *
     * @param shop the shop
     * @param id the order's id
     * @return a builder of an order on hold
     */
    public static Builder of(ShopId shop, OrderId id) {
        return new Builder(shop, id);
    }

    /**
     * The shop.
     *
     * @return whose order it is
     */
    public ShopId shop() {
        return shop;
    }

    /**
     * The id.
     *
     * @return random, unique within the shop
     */
    public OrderId id() {
        return id;
    }

    /**
     * The reference people use.
     *
     * @return the signed reference
     */
    public OrderReference reference() {
        return reference;
    }

    /**
     * The key of the submission it came from.
     *
     * @return unique within the shop
     */
    public SubmissionKey submissionKey() {
        return submissionKey;
    }

    /**
     * How far it is.
     *
     * @return the status
     */
    public OrderStatus status() {
        return status;
    }

    /**
     * When it was placed.
     *
     * @return the instant, whole milliseconds
     */
    public Instant placedAt() {
        return placedAt;
    }

    /**
     * Lines and sums.
     *
     * @return the priced basket
     */
    public Basket basket() {
        return basket;
    }

    /**
     * What the customer filled in.
     *
     * @return the answers in their normal form
     */
    public FormAnswers answers() {
        return answers;
    }

    /**
     * The language the customer ordered in.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * How the customer would like to pay.
     *
     * @return the host's code or label; empty when nothing was chosen
     */
    public String payment() {
        return payment;
    }

    /**
     * Where it was sent and why.
     *
     * @return the decision
     */
    public RoutingDecision routing() {
        return routing;
    }

    /**
     * The version of the shop's settings it was placed under.
     *
     * @return the version
     */
    public int settingsVersion() {
        return settingsVersion;
    }

    /**
     * The cart it came from.
     *
     * @return the cart, if the submission named one
     */
    public Optional<CartId> cart() {
        return Optional.ofNullable(cart);
    }

    /**
     * An earlier order of the same person with the same lines. A hint for staff, never a reason to refuse.
     *
     * @return that order's id, if there is one
     */
    public Optional<OrderId> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    /**
     * What makes this order look like another: person and lines.
     *
     * @return the fingerprint; empty when the customer left neither phone nor e-mail
     */
    public Optional<OrderFingerprint> fingerprint() {
        return OrderFingerprint.of(shop, answers.customer(), basket.lines());
    }

    /**
     * The same order, marked as a probable duplicate.
     *
     * @param earlier the earlier order
     * @return a copy
     */
    public Order duplicating(OrderId earlier) {
        return toBuilder().duplicateOf(earlier).build();
    }

    private Builder toBuilder() {
        Builder copy = new Builder(shop, id)
                .reference(reference)
                .submissionKey(submissionKey)
                .status(status)
                .placedAt(placedAt)
                .basket(basket)
                .answers(answers)
                .locale(locale)
                .payment(payment)
                .routing(routing)
                .settingsVersion(settingsVersion);
        copy.cart = cart;
        copy.duplicateOf = duplicateOf;
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order order
                && shop.equals(order.shop)
                && id.equals(order.id)
                && reference.equals(order.reference)
                && submissionKey.equals(order.submissionKey)
                && status == order.status
                && placedAt.equals(order.placedAt)
                && basket.equals(order.basket)
                && answers.equals(order.answers)
                && locale.equals(order.locale)
                && payment.equals(order.payment)
                && routing.equals(order.routing)
                && settingsVersion == order.settingsVersion
                && Objects.equals(cart, order.cart)
                && Objects.equals(duplicateOf, order.duplicateOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shop, id);
    }

    @Override
    public String toString() {
        return "Order[" + shop + " " + id + " " + reference + " " + status + " " + basket + "]";
    }

    /** Collects an order's parts; {@link #build} names the one that is missing. Not thread-safe. */
    public static final class Builder {

        private final ShopId shop;
        private final OrderId id;
        private @Nullable OrderReference reference;
        private @Nullable SubmissionKey submissionKey;
        private OrderStatus status = OrderStatus.ON_HOLD;
        private @Nullable Instant placedAt;
        private @Nullable Basket basket;
        private FormAnswers answers = FormAnswers.none();
        private Locale locale = Locale.ENGLISH;
        private String payment = "";
        private @Nullable RoutingDecision routing;
        private int settingsVersion;
        private @Nullable CartId cart;
        private @Nullable OrderId duplicateOf;

        private Builder(ShopId shop, OrderId id) {
            this.shop = Objects.requireNonNull(shop, "shop");
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets the reference; required.
         *
         * @param value the signed reference
         * @return this builder
         */
        public Builder reference(OrderReference value) {
            this.reference = value;
            return this;
        }

        /**
         * Sets the submission key; required.
         *
         * @param value the key
         * @return this builder
         */
        public Builder submissionKey(SubmissionKey value) {
            this.submissionKey = value;
            return this;
        }

        /**
         * Sets the status; on hold unless said.
         *
         * @param value the status
         * @return this builder
         */
        public Builder status(OrderStatus value) {
            this.status = value;
            return this;
        }

        /**
         * Sets when it was placed; required; cut to whole milliseconds.
         *
         * @param value the instant
         * @return this builder
         */
        public Builder placedAt(Instant value) {
            this.placedAt = value;
            return this;
        }

        /**
         * Sets lines and sums; required.
         *
         * @param value the basket
         * @return this builder
         */
        public Builder basket(Basket value) {
            this.basket = value;
            return this;
        }

        /**
         * Sets the form's answers; none unless said.
         *
         * @param value the answers
         * @return this builder
         */
        public Builder answers(FormAnswers value) {
            this.answers = value;
            return this;
        }

        /**
         * Sets the language; English unless said.
         *
         * @param value the locale
         * @return this builder
         */
        public Builder locale(Locale value) {
            this.locale = value;
            return this;
        }

        /**
         * Sets the payment preference; none unless said.
         *
         * @param value the host's code or label
         * @return this builder
         */
        public Builder payment(String value) {
            this.payment = value;
            return this;
        }

        /**
         * Sets the routing decision; required.
         *
         * @param value the decision
         * @return this builder
         */
        public Builder routing(RoutingDecision value) {
            this.routing = value;
            return this;
        }

        /**
         * Sets the version of the shop's settings.
         *
         * @param value the version
         * @return this builder
         */
        public Builder settingsVersion(int value) {
            this.settingsVersion = value;
            return this;
        }

        /**
         * Sets the cart it came from.
         *
         * @param value the cart
         * @return this builder
         */
        public Builder cart(CartId value) {
            this.cart = value;
            return this;
        }

        /**
         * Marks it as a probable duplicate.
         *
         * @param value the earlier order
         * @return this builder
         */
        public Builder duplicateOf(OrderId value) {
            this.duplicateOf = value;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the order
         * @throws IllegalArgumentException when a required part is missing
         */
        public Order build() {
            return new Order(this);
        }
    }
}
