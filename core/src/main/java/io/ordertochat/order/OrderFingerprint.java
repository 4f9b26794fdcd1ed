package io.ordertochat.order;

import io.ordertochat.catalog.LineItem;
import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Person and lines of an order as one digest, to find probable duplicates by: two orders of one shop have the same
 * fingerprint when phone (else e-mail) and all products, quantities and options are the same, in any order of the lines.
 *
 * @param value 64 hexadecimal digits
 */
public record OrderFingerprint(String value) {

    static Optional<OrderFingerprint> of(ShopId shop, Customer customer, List<LineItem> lines) {
        String person =
                customer.phone().map(PhoneNumber::e164).orElse(customer.email().toLowerCase(Locale.ROOT));
        if (person.isEmpty()) {
            return Optional.empty();
        }
        String bought = lines.stream()
                .map(line -> line.product() + "\u0000" + line.quantity() + "\u0000" + options(line))
                .sorted()
                .collect(Collectors.joining("\u0001"));
        return Optional.of(new OrderFingerprint(sha256(shop + "\u0001" + person + "\u0001" + bought)));
    }

    private static String options(LineItem line) {
        return line.options().entrySet().stream()
                .map(option -> option.getKey() + "\u0000" + option.getValue())
                .sorted()
                .collect(Collectors.joining("\u0000"));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }
}
