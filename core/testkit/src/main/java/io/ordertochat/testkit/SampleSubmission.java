package io.ordertochat.testkit;

import io.ordertochat.catalog.Basket;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.RequestedLine;
import io.ordertochat.order.CartId;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A filled-in checkout of the sample shop that passes as it is: Ana Souza orders two blue mugs. A test changes what it is
 * about and calls {@link #build}. Not thread-safe.
 */
public final class SampleSubmission {

    private final ShopId shop;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<RequestedLine> lines = new ArrayList<>();
    private String key;
    private String shipping = "";
    private String coupon = "";
    private String payment = "Pix";
    private Optional<Locale> locale = Optional.empty();
    private Optional<CartId> cart = Optional.empty();
    private Optional<Basket> basket = Optional.empty();

    private SampleSubmission(ShopId shop, String key) {
        this.shop = shop;
        this.key = key;
        with("firstName", "Ana").with("lastName", "Souza").with("email", "ana@example.com");
        with("phone", "(11) 97777-6666").with("street", "Rua das Laranjeiras").with("number", "12-A");
        with("neighborhood", "Consolação").with("complement", "Fundos").with("city", "São Paulo");
        with("state", "SP").with("postcode", "01310-100").with("country", "BR").with("notes", "Sem pressa.");
    }

    /**
     * A submission of the sample shop, always with the same key; {@link OrderToChatFixture#submission} gives each its own.
     *
     * @return a submission that passes
     */
    public static SampleSubmission aSubmission() {
        return aSubmission(SampleOrders.SHOP, "submission");
    }

    /**
     * A submission.
     *
     * @param shop the shop
     * @param key what makes it one submission
     * @return a submission that passes
     */
    public static SampleSubmission aSubmission(ShopId shop, String key) {
        return new SampleSubmission(shop, key);
    }

    /**
     * Answers a field.
     *
     * @param field the field's key, such as {@code phone}
     * @param text what the customer typed
     * @return this submission
     */
    public SampleSubmission with(String field, String text) {
        answers.put(field, text);
        return this;
    }

    /**
     * Leaves fields unanswered.
     *
     * @param fields the fields' keys
     * @return this submission
     */
    public SampleSubmission without(String... fields) {
        answers.keySet().removeAll(List.of(fields));
        return this;
    }

    /**
     * Orders something; the first line takes the place of the two mugs.
     *
     * @param product the product's id
     * @param quantity how many
     * @return this submission
     */
    public SampleSubmission line(String product, int quantity) {
        return line(product, quantity, Map.of());
    }

    /**
     * Orders something; the first line takes the place of the two mugs.
     *
     * @param product the product's id
     * @param quantity how many
     * @param options what is chosen, by option name
     * @return this submission
     */
    public SampleSubmission line(String product, int quantity, Map<String, String> options) {
        lines.add(new RequestedLine(product, quantity, options));
        return this;
    }

    /**
     * Brings a priced basket in place of lines to price.
     *
     * @param value the basket
     * @return this submission
     */
    public SampleSubmission basket(Basket value) {
        this.basket = Optional.of(value);
        return this;
    }

    /**
     * Sets the submission key.
     *
     * @param value what makes it one submission
     * @return this submission
     */
    public SampleSubmission key(String value) {
        this.key = value;
        return this;
    }

    /**
     * Chooses a delivery; none unless said.
     *
     * @param value its code
     * @return this submission
     */
    public SampleSubmission shipping(String value) {
        this.shipping = value;
        return this;
    }

    /**
     * Types a coupon; none unless said.
     *
     * @param value its code
     * @return this submission
     */
    public SampleSubmission coupon(String value) {
        this.coupon = value;
        return this;
    }

    /**
     * Chooses how to pay; Pix unless said.
     *
     * @param value the preference, empty for none
     * @return this submission
     */
    public SampleSubmission payment(String value) {
        this.payment = value;
        return this;
    }

    /**
     * Sets the customer's language; the shop's unless said.
     *
     * @param languageTag such as {@code en}
     * @return this submission
     */
    public SampleSubmission locale(String languageTag) {
        this.locale = Optional.of(Locale.forLanguageTag(languageTag));
        return this;
    }

    /**
     * Names the cart it comes from; none unless said.
     *
     * @param value the cart
     * @return this submission
     */
    public SampleSubmission cart(String value) {
        this.cart = Optional.of(CartId.of(value));
        return this;
    }

    /**
     * Ends the building.
     *
     * @return the submission
     */
    public CheckoutSubmission build() {
        CheckoutSubmission.Builder submission = CheckoutSubmission.of(shop, SubmissionKey.of(key))
                .answers(answers)
                .shipping(shipping)
                .coupon(coupon)
                .payment(payment);
        if (lines.isEmpty() && basket.isEmpty()) {
            submission.line("mug-01", 2);
        }
        lines.forEach(submission::line);
        basket.ifPresent(submission::basket);
        locale.ifPresent(submission::locale);
        cart.ifPresent(submission::cart);
        return submission.build();
    }
}
