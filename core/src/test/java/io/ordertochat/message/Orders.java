package io.ordertochat.message;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Orders to write messages about. */
final class Orders {

    static final PhoneNumber SHOP_NUMBER = PhoneNumber.ofE164("+5511988887777");
    static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");
    static final Instant PLACED = Instant.parse("2026-11-20T17:05:00Z");
    static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    static final PostalAddress ADDRESS =
            new PostalAddress("Rua Augusta", "12-A", "Consolação", "apto 3", "São Paulo", "SP", "01305-000", "BR");

    private Orders() {}

    static Customer customer(String name) {
        return new Customer(name, "ana@example.com", Optional.of(PhoneNumber.ofE164("+5511977776666")), ADDRESS);
    }

    static LineItem line(String name, int quantity, String price, String currency) {
        return line(name, quantity, price, currency, Map.of());
    }

    static LineItem line(String name, int quantity, String price, String currency, Map<String, String> options) {
        return new LineItem(ProductId.of("p-1"), name, quantity, options, Money.of(price, currency), List.of());
    }

    static Basket mugs() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("Cor", "Azul");
        options.put("Tamanho", "M");
        Charges charges = new Charges(
                Money.of("10.00", "BRL"),
                "BEMVINDO10",
                Money.of("1.50", "BRL"),
                Optional.of(Money.of("20.30", "BRL")),
                "Motoboy");
        return Basket.of(
                List.of(line("Caneca", 2, "39.90", "BRL", options), line("Pires", 1, "1234.50", "BRL")), charges);
    }

    static Basket many(int lines, String name, String currency) {
        List<LineItem> items = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            items.add(line(name + " " + i, 1 + i % 3, "12", currency));
        }
        return Basket.of(items, Charges.none(Currency.getInstance(currency)));
    }

    static MessageContent.Builder content(Basket basket, Locale locale) {
        return MessageContent.builder("K7Q2-9F", basket).locale(locale).placedAt(PLACED, SAO_PAULO);
    }

    static MessageContent.Builder full(Basket basket, Locale locale) {
        return content(basket, locale)
                .shopName("Café Central")
                .customer(customer("Ana Souza"))
                .payment("Pix")
                .notes("Sem açúcar, por favor")
                .orderLink("https://shop.example/o/K7Q2-9F");
    }
}
