package io.ordertochat.examples.benchmarks;

import java.nio.charset.StandardCharsets;

/** Message and link as one writes them by hand for one shop: no template, no budget. */
final class HandWritten {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final boolean[] KEPT = new boolean[256];

    static {
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".toCharArray()) {
            KEPT[c] = true;
        }
    }

    private HandWritten() {}

    static String message(OrderTexts order) {
        StringBuilder out = new StringBuilder(1_024);
        out.append("*Pedido ").append(order.reference()).append('*');
        if (!order.shop().isEmpty()) {
            out.append(" - ").append(order.shop());
        }
        out.append("\nData: ").append(order.date()).append('\n');
        line(out, "Nome: ", order.customer());
        line(out, "Telefone: ", order.phone());
        line(out, "E-mail: ", order.email());
        line(out, "Endereço: ", order.address());
        out.append("\n*Itens*\n");
        for (OrderTexts.Item item : order.items()) {
            item(out, item);
        }
        out.append("\nSubtotal: ").append(order.subtotal()).append('\n');
        labelled(out, "Desconto", order.coupon(), order.discount());
        labelled(out, "Entrega", order.shippingLabel(), order.shipping());
        out.append("*Total: ").append(order.total()).append("*\n");
        line(out, "Pagamento: ", order.payment());
        line(out, "Observações: ", order.notes());
        if (!order.orderLink().isEmpty()) {
            out.append("\nVer pedido: ").append(order.orderLink());
        }
        return out.toString();
    }

    private static void item(StringBuilder out, OrderTexts.Item item) {
        out.append(item.position()).append(". ").append(item.name());
        if (!item.options().isEmpty()) {
            out.append(" (").append(item.options()).append(')');
        }
        out.append('\n').append(item.quantity()).append(" x ").append(item.unitPrice());
        if (!item.linePrice().isEmpty()) {
            out.append(" = ").append(item.linePrice());
        }
        out.append('\n');
    }

    private static void line(StringBuilder out, String label, String text) {
        if (!text.isEmpty()) {
            out.append(label).append(text).append('\n');
        }
    }

    private static void labelled(StringBuilder out, String label, String remark, String amount) {
        if (!amount.isEmpty()) {
            out.append(label);
            if (!remark.isEmpty()) {
                out.append(" (").append(remark).append(')');
            }
            out.append(": ").append(amount).append('\n');
        }
    }

    static String link(String digits, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(utf8.length * 3 + 64);
        out.append("https://wa.me/").append(digits).append("?text=");
        for (byte b : utf8) {
            int value = b & 0xff;
            if (KEPT[value]) {
                out.append((char) value);
            } else {
                out.append('%').append(HEX[value >> 4]).append(HEX[value & 15]);
            }
        }
        return out.toString();
    }
}
