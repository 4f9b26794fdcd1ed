package io.ordertochat.message;

/** The closed sets of names. */
final class Vocabularies {

    static final int MAX_PRODUCT = 160;

    static final Vocabulary ITEM = Vocabulary.builder()
            .trusted("position")
            .text("name", 120)
            .trusted("quantity")
            .text("options", 240)
            .trusted("unitPrice")
            .trusted("linePrice")
            .flag("several")
            .build();

    static final Vocabulary EXTRA =
            Vocabulary.builder().text("label", 80).text("value", 120).build();

    static final Vocabulary ORDER = Vocabulary.builder()
            .trusted("reference")
            .text("shop", 80)
            .text("customer", 100)
            .trusted("phone")
            .email("email")
            .text("address", 300)
            .list("extras", EXTRA)
            .list("items", ITEM)
            .trusted("itemCount")
            .trusted("more")
            .trusted("subtotal")
            .trusted("discount")
            .text("coupon", 40)
            .trusted("tax")
            .trusted("shipping")
            .text("shippingLabel", 160)
            .trusted("total")
            .text("payment", 100)
            .trusted("paymentLink")
            .text("notes", 600)
            .trusted("orderLink")
            .trusted("date")
            .build();

    static final Vocabulary ENQUIRY = Vocabulary.builder()
            .text("shop", 80)
            .text("product", MAX_PRODUCT)
            .trusted("productLink")
            .trusted("price")
            .build();

    private Vocabularies() {}
}
