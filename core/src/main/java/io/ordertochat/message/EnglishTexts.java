package io.ordertochat.message;

/** The standard templates in English. */
final class EnglishTexts {

    private static final String ORDER = """
            *Order{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            Date: {{date}}
            {{#customer}}
            Name: {{customer}}
            {{/customer}}
            {{#phone}}
            Phone: {{phone}}
            {{/phone}}
            {{#email}}
            E-mail: {{email}}
            {{/email}}
            {{#address}}
            Address: {{address}}
            {{/address}}
            {{#extras}}
            {{label}}: {{value}}
            {{/extras}}

            *Items*
            {{#items}}
            {{position}}. {{name}}{{#options}} ({{options}}){{/options}}
            {{quantity}} x {{unitPrice}}{{#several}} = {{linePrice}}{{/several}}
            {{/items}}

            Subtotal: {{subtotal}}
            {{#discount}}
            Discount{{#coupon}} ({{coupon}}){{/coupon}}: {{discount}}
            {{/discount}}
            {{^discount}}
            {{#coupon}}
            Coupon: {{coupon}}
            {{/coupon}}
            {{/discount}}
            {{#tax}}
            Tax: {{tax}}
            {{/tax}}
            {{#shipping}}
            Shipping{{#shippingLabel}} ({{shippingLabel}}){{/shippingLabel}}: {{shipping}}
            {{/shipping}}
            {{^shipping}}
            {{#shippingLabel}}
            Shipping: {{shippingLabel}}
            {{/shippingLabel}}
            {{/shipping}}
            *Total: {{total}}*
            {{#payment}}
            Payment: {{payment}}
            {{/payment}}
            {{#paymentLink}}
            Pay here: {{paymentLink}}
            {{/paymentLink}}
            {{#notes}}
            Notes: {{notes}}
            {{/notes}}
            {{#orderLink}}

            View order: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String COMPACT = """
            *Order{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            {{#customer}}
            Name: {{customer}}
            {{/customer}}
            {{#address}}
            Address: {{address}}
            {{/address}}
            {{#items}}
            {{quantity}} x {{name}}{{#options}} ({{options}}){{/options}}: {{linePrice}}
            {{/items}}
            {{#more}}
            ... and {{more}} more
            {{/more}}
            *Total: {{total}}*
            {{#payment}}
            Payment: {{payment}}
            {{/payment}}
            {{#paymentLink}}
            Pay here: {{paymentLink}}
            {{/paymentLink}}
            {{^more}}
            {{#notes}}
            Notes: {{notes}}
            {{/notes}}
            {{/more}}
            {{#orderLink}}
            View order: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String REFERENCE = """
            *Order{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            Items: {{itemCount}}
            Total: {{total}}
            {{#paymentLink}}
            Pay here: {{paymentLink}}
            {{/paymentLink}}
            {{#orderLink}}
            View order: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String ENQUIRY = """
            Hello{{#shop}}, {{shop}}{{/shop}}! I would like to know more about this product.
            Product: {{product}}
            {{#price}}
            Price: {{price}}
            {{/price}}
            {{#productLink}}
            Link: {{productLink}}
            {{/productLink}}
            """;

    private EnglishTexts() {}

    static String of(TemplatePurpose purpose) {
        return switch (purpose) {
            case ORDER -> ORDER;
            case ORDER_COMPACT -> COMPACT;
            case ORDER_REFERENCE -> REFERENCE;
            case PRODUCT_ENQUIRY -> ENQUIRY;
        };
    }
}
