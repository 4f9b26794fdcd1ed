package io.ordertochat.examples.benchmarks;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.message.ChatText;
import io.ordertochat.message.MessageContent;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.message.TemplateValues;
import io.ordertochat.money.Money;
import io.ordertochat.money.MoneyFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order's message in ready-made texts, the way somebody writes it who needs one language, one currency and one template:
 * people's text made harmless, amounts and date written out. What every renderer is filled with.
 */
record OrderTexts(
        String reference,
        String shop,
        String customer,
        String phone,
        String email,
        String address,
        List<Item> items,
        String subtotal,
        String discount,
        String coupon,
        String shipping,
        String shippingLabel,
        String total,
        String payment,
        String notes,
        String orderLink,
        String date) {

    /** One line; {@code linePrice} is empty where it repeats the unit price. */
    record Item(String position, String name, String quantity, String options, String unitPrice, String linePrice) {}

    /** The formats of one locale, made once. */
    static final class Formats {

        private final MoneyFormat money = MoneyFormat.of(Samples.LOCALE, Samples.CURRENCY);
        private final DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Samples.LOCALE);
        private final DateTimeFormatter time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Samples.LOCALE);
    }

    static OrderTexts of(MessageContent content, Formats formats) {
        Basket basket = content.basket();
        Charges charges = basket.charges();
        Customer customer = content.customer();
        ZonedDateTime placed = content.placedAt().atZone(content.zone());
        return new OrderTexts(
                content.reference(),
                ChatText.singleLine(content.shopName(), 80),
                ChatText.singleLine(customer.name(), 100),
                customer.phone().map(PhoneNumber::international).orElse(""),
                ChatText.emailAddress(customer.email()),
                address(customer.address()),
                items(basket.lines(), formats.money),
                formats.money.format(basket.subtotal()),
                formats.money.format(Money.zero(basket.currency()).minus(charges.discount())),
                ChatText.singleLine(charges.coupon(), 40),
                charges.shipping().map(formats.money::format).orElse(""),
                ChatText.singleLine(charges.shippingLabel(), 160),
                formats.money.format(basket.total()),
                ChatText.singleLine(content.payment(), 100),
                ChatText.singleLine(content.notes(), 600),
                content.orderLink(),
                formats.date.format(placed) + " " + formats.time.format(placed));
    }

    private static List<Item> items(List<LineItem> lines, MoneyFormat money) {
        List<Item> items = new ArrayList<>(lines.size());
        for (LineItem line : lines) {
            items.add(new Item(
                    Integer.toString(items.size() + 1),
                    ChatText.singleLine(line.name(), 120),
                    Integer.toString(line.quantity()),
                    options(line),
                    money.format(line.unitPrice()),
                    line.quantity() > 1 ? money.format(line.linePrice()) : ""));
        }
        return items;
    }

    private static String options(LineItem line) {
        StringBuilder options = new StringBuilder();
        line.options()
                .forEach((option, choice) -> options.append(options.isEmpty() ? "" : ", ")
                        .append(ChatText.singleLine(option, 120))
                        .append(": ")
                        .append(ChatText.singleLine(choice, 120)));
        return options.toString();
    }

    private static String address(PostalAddress address) {
        StringBuilder line = new StringBuilder(120);
        append(line, address.street());
        append(line, address.number());
        append(line, address.complement());
        append(line, address.neighborhood());
        append(line, address.city());
        append(line, address.state());
        append(line, address.postcode());
        append(line, address.country());
        return line.toString();
    }

    private static void append(StringBuilder line, String part) {
        if (!part.isEmpty()) {
            line.append(line.isEmpty() ? "" : ", ").append(ChatText.singleLine(part, 120));
        }
    }

    /** For our own templates. */
    TemplateValues values() {
        TemplateValues.Builder values = TemplateValues.builder(TemplatePurpose.ORDER.vocabulary());
        map().forEach((name, value) -> {
            if (value instanceof String text) {
                values.text(name, text);
            }
        });
        for (Item item : items) {
            values.row(
                    "items",
                    row -> row.text("position", item.position())
                            .text("name", item.name())
                            .text("quantity", item.quantity())
                            .text("options", item.options())
                            .text("unitPrice", item.unitPrice())
                            .text("linePrice", item.linePrice())
                            .flag("several", !item.linePrice().isEmpty()));
        }
        return values.build();
    }

    /** For engines that are filled with maps. */
    Map<String, Object> map() {
        Map<String, Object> map = new HashMap<>();
        map.put("reference", reference);
        map.put("shop", shop);
        map.put("customer", customer);
        map.put("phone", phone);
        map.put("email", email);
        map.put("address", address);
        map.put("items", items.stream().map(OrderTexts::map).toList());
        map.put("subtotal", subtotal);
        map.put("discount", discount);
        map.put("coupon", coupon);
        map.put("tax", "");
        map.put("shipping", shipping);
        map.put("shippingLabel", shippingLabel);
        map.put("total", total);
        map.put("payment", payment);
        map.put("notes", notes);
        map.put("orderLink", orderLink);
        map.put("date", date);
        return map;
    }

    private static Map<String, Object> map(Item item) {
        Map<String, Object> map = new HashMap<>();
        map.put("position", item.position());
        map.put("name", item.name());
        map.put("quantity", item.quantity());
        map.put("options", item.options());
        map.put("unitPrice", item.unitPrice());
        map.put("linePrice", item.linePrice());
        map.put("several", !item.linePrice().isEmpty());
        return map;
    }
}
