package io.ordertochat.message;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.money.Money;
import io.ordertochat.money.MoneyFormat;
import java.util.Map;
import java.util.StringJoiner;

/** Turns an order's content into the values of its templates: amounts and dates written out, people's text harmless. */
final class OrderValues {

    private static final int MAX_PART = 120;

    private final MessageContent content;
    private final MoneyFormat money;
    private final String date;

    private OrderValues(MessageContent content, LocalFormats formats) {
        this.content = content;
        this.money = formats.money(content.locale(), content.basket().currency());
        this.date = formats.dateTime(content.locale(), content.placedAt(), content.zone());
    }

    static TemplateValues of(MessageContent content, LocalFormats formats) {
        return new OrderValues(content, formats).values();
    }

    private TemplateValues values() {
        Basket basket = content.basket();
        TemplateValues.Builder values = TemplateValues.builder(TemplatePurpose.ORDER.vocabulary())
                .text("reference", content.reference())
                .text("shop", content.shopName())
                .text("itemCount", Integer.toString(basket.lines().size()))
                .text("payment", content.payment())
                .text("paymentLink", content.paymentLink())
                .text("notes", content.notes())
                .text("orderLink", content.orderLink())
                .text("date", date);
        fillCustomer(values, content.customer());
        fillSums(values, basket);
        content.extras()
                .forEach((label, text) ->
                        values.row("extras", row -> row.text("label", label).text("value", text)));
        int position = 1;
        for (LineItem line : basket.lines()) {
            int shownPosition = position++;
            values.row("items", row -> fillItem(row, line, shownPosition));
        }
        return values.build();
    }

    private static void fillCustomer(TemplateValues.Builder values, Customer customer) {
        values.text("customer", customer.name())
                .text("phone", customer.phone().map(PhoneNumber::international).orElse(""))
                .text("email", customer.email())
                .text("address", singleLine(customer.address()));
    }

    private void fillSums(TemplateValues.Builder values, Basket basket) {
        Charges charges = basket.charges();
        values.text("subtotal", money.format(basket.subtotal()))
                .text("discount", unlessZero(Money.zero(basket.currency()).minus(charges.discount())))
                .text("coupon", charges.coupon())
                .text("tax", unlessZero(charges.tax()))
                .text("shipping", charges.shipping().map(money::format).orElse(""))
                .text("shippingLabel", charges.shippingLabel())
                .text("total", money.format(basket.total()));
    }

    private void fillItem(TemplateValues.Builder row, LineItem line, int position) {
        row.text("position", Integer.toString(position))
                .text("name", line.name())
                .text("quantity", Integer.toString(line.quantity()))
                .text("options", joined(line.options()))
                .text("unitPrice", money.format(line.unitPrice()))
                .text("linePrice", money.format(line.linePrice()))
                .flag("several", line.quantity() > 1);
    }

    private String unlessZero(Money amount) {
        return amount.isZero() ? "" : money.format(amount);
    }

    private static String joined(Map<String, String> options) {
        if (options.isEmpty()) {
            return "";
        }
        StringJoiner joined = new StringJoiner(", ");
        options.forEach((option, choice) -> {
            String chosen = ChatText.singleLine(choice, MAX_PART);
            if (!chosen.isEmpty()) {
                joined.add(ChatText.singleLine(option, MAX_PART) + ": " + chosen);
            }
        });
        return joined.toString();
    }

    private static String singleLine(PostalAddress address) {
        if (address.equals(PostalAddress.NONE)) {
            return "";
        }
        StringJoiner line = new StringJoiner(", ");
        String[] parts = {
            address.street(),
            address.number(),
            address.complement(),
            address.neighborhood(),
            address.city(),
            address.state(),
            address.postcode(),
            address.country()
        };
        for (String part : parts) {
            String shown = ChatText.singleLine(part, MAX_PART);
            if (!shown.isEmpty()) {
                line.add(shown);
            }
        }
        return line.toString();
    }
}
