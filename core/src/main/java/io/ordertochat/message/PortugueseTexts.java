package io.ordertochat.message;

/** The standard templates in Brazilian Portuguese. */
final class PortugueseTexts {

    private static final String ORDER = """
            *Pedido{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            Data: {{date}}
            {{#customer}}
            Nome: {{customer}}
            {{/customer}}
            {{#phone}}
            Telefone: {{phone}}
            {{/phone}}
            {{#email}}
            E-mail: {{email}}
            {{/email}}
            {{#address}}
            Endereço: {{address}}
            {{/address}}
            {{#extras}}
            {{label}}: {{value}}
            {{/extras}}

            *Itens*
            {{#items}}
            {{position}}. {{name}}{{#options}} ({{options}}){{/options}}
            {{quantity}} x {{unitPrice}}{{#several}} = {{linePrice}}{{/several}}
            {{/items}}

            Subtotal: {{subtotal}}
            {{#discount}}
            Desconto{{#coupon}} ({{coupon}}){{/coupon}}: {{discount}}
            {{/discount}}
            {{^discount}}
            {{#coupon}}
            Cupom: {{coupon}}
            {{/coupon}}
            {{/discount}}
            {{#tax}}
            Impostos: {{tax}}
            {{/tax}}
            {{#shipping}}
            Entrega{{#shippingLabel}} ({{shippingLabel}}){{/shippingLabel}}: {{shipping}}
            {{/shipping}}
            {{^shipping}}
            {{#shippingLabel}}
            Entrega: {{shippingLabel}}
            {{/shippingLabel}}
            {{/shipping}}
            *Total: {{total}}*
            {{#payment}}
            Pagamento: {{payment}}
            {{/payment}}
            {{#paymentLink}}
            Pague aqui: {{paymentLink}}
            {{/paymentLink}}
            {{#notes}}
            Observações: {{notes}}
            {{/notes}}
            {{#orderLink}}

            Ver pedido: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String COMPACT = """
            *Pedido{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            {{#customer}}
            Nome: {{customer}}
            {{/customer}}
            {{#address}}
            Endereço: {{address}}
            {{/address}}
            {{#items}}
            {{quantity}} x {{name}}{{#options}} ({{options}}){{/options}}: {{linePrice}}
            {{/items}}
            {{#more}}
            ... e mais {{more}}
            {{/more}}
            *Total: {{total}}*
            {{#payment}}
            Pagamento: {{payment}}
            {{/payment}}
            {{#paymentLink}}
            Pague aqui: {{paymentLink}}
            {{/paymentLink}}
            {{^more}}
            {{#notes}}
            Observações: {{notes}}
            {{/notes}}
            {{/more}}
            {{#orderLink}}
            Ver pedido: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String REFERENCE = """
            *Pedido{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            Itens: {{itemCount}}
            Total: {{total}}
            {{#paymentLink}}
            Pague aqui: {{paymentLink}}
            {{/paymentLink}}
            {{#orderLink}}
            Ver pedido: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String ENQUIRY = """
            Olá{{#shop}}, {{shop}}{{/shop}}! Gostaria de saber mais sobre este produto.
            Produto: {{product}}
            {{#price}}
            Preço: {{price}}
            {{/price}}
            {{#productLink}}
            Link: {{productLink}}
            {{/productLink}}
            """;

    private PortugueseTexts() {}

    static String of(TemplatePurpose purpose) {
        return switch (purpose) {
            case ORDER -> ORDER;
            case ORDER_COMPACT -> COMPACT;
            case ORDER_REFERENCE -> REFERENCE;
            case PRODUCT_ENQUIRY -> ENQUIRY;
        };
    }
}
