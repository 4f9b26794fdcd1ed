package io.ordertochat.message;

/** The standard templates in Spanish. */
final class SpanishTexts {

    private static final String ORDER = """
            *Pedido{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            Fecha: {{date}}
            {{#customer}}
            Nombre: {{customer}}
            {{/customer}}
            {{#phone}}
            Teléfono: {{phone}}
            {{/phone}}
            {{#email}}
            Correo electrónico: {{email}}
            {{/email}}
            {{#address}}
            Dirección: {{address}}
            {{/address}}
            {{#extras}}
            {{label}}: {{value}}
            {{/extras}}

            *Artículos*
            {{#items}}
            {{position}}. {{name}}{{#options}} ({{options}}){{/options}}
            {{quantity}} x {{unitPrice}}{{#several}} = {{linePrice}}{{/several}}
            {{/items}}

            Subtotal: {{subtotal}}
            {{#discount}}
            Descuento{{#coupon}} ({{coupon}}){{/coupon}}: {{discount}}
            {{/discount}}
            {{^discount}}
            {{#coupon}}
            Cupón: {{coupon}}
            {{/coupon}}
            {{/discount}}
            {{#tax}}
            Impuestos: {{tax}}
            {{/tax}}
            {{#shipping}}
            Envío{{#shippingLabel}} ({{shippingLabel}}){{/shippingLabel}}: {{shipping}}
            {{/shipping}}
            {{^shipping}}
            {{#shippingLabel}}
            Envío: {{shippingLabel}}
            {{/shippingLabel}}
            {{/shipping}}
            *Total: {{total}}*
            {{#payment}}
            Pago: {{payment}}
            {{/payment}}
            {{#paymentLink}}
            Paga aquí: {{paymentLink}}
            {{/paymentLink}}
            {{#notes}}
            Notas: {{notes}}
            {{/notes}}
            {{#orderLink}}

            Ver pedido: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String COMPACT = """
            *Pedido{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            {{#customer}}
            Nombre: {{customer}}
            {{/customer}}
            {{#address}}
            Dirección: {{address}}
            {{/address}}
            {{#items}}
            {{quantity}} x {{name}}{{#options}} ({{options}}){{/options}}: {{linePrice}}
            {{/items}}
            {{#more}}
            ... y {{more}} más
            {{/more}}
            *Total: {{total}}*
            {{#payment}}
            Pago: {{payment}}
            {{/payment}}
            {{#paymentLink}}
            Paga aquí: {{paymentLink}}
            {{/paymentLink}}
            {{^more}}
            {{#notes}}
            Notas: {{notes}}
            {{/notes}}
            {{/more}}
            {{#orderLink}}
            Ver pedido: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String REFERENCE = """
            *Pedido{{#reference}} {{reference}}{{/reference}}*{{#shop}} - {{shop}}{{/shop}}
            Artículos: {{itemCount}}
            Total: {{total}}
            {{#paymentLink}}
            Paga aquí: {{paymentLink}}
            {{/paymentLink}}
            {{#orderLink}}
            Ver pedido: {{orderLink}}
            {{/orderLink}}
            """;

    private static final String ENQUIRY = """
            Hola{{#shop}}, {{shop}}{{/shop}}! Me gustaría saber más sobre este producto.
            Producto: {{product}}
            {{#price}}
            Precio: {{price}}
            {{/price}}
            {{#productLink}}
            Enlace: {{productLink}}
            {{/productLink}}
            """;

    private SpanishTexts() {}

    static String of(TemplatePurpose purpose) {
        return switch (purpose) {
            case ORDER -> ORDER;
            case ORDER_COMPACT -> COMPACT;
            case ORDER_REFERENCE -> REFERENCE;
            case PRODUCT_ENQUIRY -> ENQUIRY;
        };
    }
}
