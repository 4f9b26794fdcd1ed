package io.ordertochat.message;

import io.ordertochat.catalog.Basket;
import io.ordertochat.contact.Customer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an order message is made of. Immutable; {@link #toString} shows nothing of it. */
public final class MessageContent {

    private final String reference;
    private final Basket basket;
    private final Locale locale;
    private final Instant placedAt;
    private final ZoneId zone;
    private final String shopName;
    private final Customer customer;
    private final Map<String, String> extras;
    private final String payment;
    private final String paymentLink;
    private final String notes;
    private final String orderLink;

    private MessageContent(Builder from, Locale locale, Instant placedAt, ZoneId zone) {
        this.reference = from.reference;
        this.basket = from.basket;
        this.locale = locale;
        this.placedAt = placedAt;
        this.zone = zone;
        this.shopName = from.shopName;
        this.customer = from.customer;
        this.extras = Collections.unmodifiableMap(new LinkedHashMap<>(from.extras));
        this.payment = from.payment;
        this.paymentLink = from.paymentLink;
        this.notes = from.notes;
        this.orderLink = from.orderLink;
    }

    /**
     * Starts the content of an order's message.
     *
     * @param reference the order's short reference: at most 64 ASCII letters, digits, {@code - _ . / #}, the first no dash;
     *     empty for a cart that is not stored
     * @param basket what is bought
     * @return a builder; locale and instant still have to be given
     * @throws IllegalArgumentException when the reference has other characters
     */
    public static Builder builder(String reference, Basket basket) {
        return new Builder(reference, basket);
    }

    /**
     * The order's short reference.
     *
     * @return the reference, shown as it is
     */
    public String reference() {
        return reference;
    }

    /**
     * What is bought.
     *
     * @return the basket
     */
    public Basket basket() {
        return basket;
    }

    /**
     * The language of the message and the way amounts and dates are written.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * When the order was placed.
     *
     * @return the instant
     */
    public Instant placedAt() {
        return placedAt;
    }

    /**
     * The zone in which the instant is shown.
     *
     * @return the shop's zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The shop's name.
     *
     * @return the name; empty when none
     */
    public String shopName() {
        return shopName;
    }

    /**
     * Who orders.
     *
     * @return the customer
     */
    public Customer customer() {
        return customer;
    }

    /**
     * What else is said of the customer: tax numbers, a second phone.
     *
     * @return text by label, in order, unmodifiable
     */
    public Map<String, String> extras() {
        return extras;
    }

    /**
     * How the customer would like to pay, in words.
     *
     * @return the payment's label; empty when none
     */
    public String payment() {
        return payment;
    }

    /**
     * The address where the customer pays.
     *
     * @return a web address; empty when none
     */
    public String paymentLink() {
        return paymentLink;
    }

    /**
     * What the customer wants to say.
     *
     * @return the notes; empty when none
     */
    public String notes() {
        return notes;
    }

    /**
     * The address of the order's page.
     *
     * @return a web address; empty when none
     */
    public String orderLink() {
        return orderLink;
    }

    @Override
    public String toString() {
        return "MessageContent[…]";
    }

    /** Collects what a message says. Not thread-safe. */
    public static final class Builder {

        private static final int MAX_REFERENCE = 64;

        private final String reference;
        private final Basket basket;
        private @Nullable Locale locale;
        private @Nullable Instant placedAt;
        private @Nullable ZoneId zone;
        private String shopName = "";
        private Customer customer = Customer.ANONYMOUS;
        private final Map<String, String> extras = new LinkedHashMap<>();
        private String payment = "";
        private String paymentLink = "";
        private String notes = "";
        private String orderLink = "";

        private Builder(String reference, Basket basket) {
            this.reference = checked(reference);
            this.basket = Objects.requireNonNull(basket, "basket");
        }

        /**
         * Sets the language of the message. Required.
         *
         * @param locale also decides how amounts and dates are written
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /**
         * Sets when the order was placed. Required.
         *
         * @param placedAt the instant
         * @param zone the shop's zone, in which it is shown
         * @return this builder
         */
        public Builder placedAt(Instant placedAt, ZoneId zone) {
            this.placedAt = Objects.requireNonNull(placedAt, "placedAt");
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets the shop's name.
         *
         * @param shopName the name; empty for none
         * @return this builder
         */
        public Builder shopName(String shopName) {
            this.shopName = Objects.requireNonNull(shopName, "shopName");
            return this;
        }

        /**
         * Sets who orders.
         *
         * @param customer the customer; {@link Customer#ANONYMOUS} unless set
         * @return this builder
         */
        public Builder customer(Customer customer) {
            this.customer = Objects.requireNonNull(customer, "customer");
            return this;
        }

        /**
         * Adds something else that is said of the customer. Of two under one label the messages show both, parted by a comma.
         *
         * @param label what it is, such as {@code CPF}
         * @param text as much of it as the readers of the message should see; empty for nothing
         * @return this builder
         */
        public Builder extra(String label, String text) {
            if (!text.isEmpty()) {
                extras.merge(Objects.requireNonNull(label, "label"), text, (first, more) -> first + ", " + more);
            }
            return this;
        }

        /**
         * Sets how the customer would like to pay.
         *
         * @param payment a label such as {@code Pix}; empty for none
         * @return this builder
         */
        public Builder payment(String payment) {
            this.payment = Objects.requireNonNull(payment, "payment");
            return this;
        }

        /**
         * Sets the address where the customer pays, so that card numbers never have to be written in a chat.
         *
         * @param paymentLink {@code http} or {@code https}, visible ASCII only, at most 2,000 characters; empty for none
         * @return this builder
         * @throws IllegalArgumentException when it is no such address
         */
        public Builder paymentLink(String paymentLink) {
            WebAddress.check("payment link", paymentLink);
            this.paymentLink = paymentLink;
            return this;
        }

        /**
         * Sets what the customer wants to say.
         *
         * @param notes any text; empty for none
         * @return this builder
         */
        public Builder notes(String notes) {
            this.notes = Objects.requireNonNull(notes, "notes");
            return this;
        }

        /**
         * Sets the address of the order's page.
         *
         * @param orderLink {@code http} or {@code https}, visible ASCII only, at most 2,000 characters; empty for none
         * @return this builder
         * @throws IllegalArgumentException when it is no such address
         */
        public Builder orderLink(String orderLink) {
            WebAddress.check("order link", orderLink);
            this.orderLink = orderLink;
            return this;
        }

        /**
         * Finishes.
         *
         * @return the content
         * @throws IllegalArgumentException when locale or instant is missing
         */
        public MessageContent build() {
            if (locale == null || placedAt == null || zone == null) {
                throw new IllegalArgumentException("message content: set locale and placedAt before building");
            }
            return new MessageContent(this, locale, placedAt, zone);
        }

        private static String checked(String reference) {
            boolean startsWithMark = !reference.isEmpty() && "-_.".indexOf(reference.charAt(0)) >= 0;
            if (reference.length() > MAX_REFERENCE || startsWithMark || !hasOnlyReferenceCharacters(reference)) {
                throw new IllegalArgumentException("message reference: got " + reference.length()
                        + " characters; use at most " + MAX_REFERENCE + " ASCII letters, digits and - _ . / #");
            }
            return reference;
        }

        private static boolean hasOnlyReferenceCharacters(String reference) {
            return reference.chars().allMatch(c -> Ascii.isLetterOrDigit(c) || "-_./#".indexOf(c) >= 0);
        }
    }
}
