package io.ordertochat.order;

import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks order references. The first eight characters come from the order's id; the last four are the first 20
 * bits of HMAC-SHA256 over shop and those eight, so a made-up or mistyped reference passes once in 1,048,576 times, and one
 * shop's reference means nothing to another. Thread-safe. Reading takes what people type: any case, O for 0, I or L for 1,
 * any blanks and hyphens.
 */
public final class ReferenceSigner {

    /** The fewest bytes a secret may have. */
    public static final int MIN_SECRET_BYTES = 16;

    private static final String HMAC = "HmacSHA256";
    private static final int BODY = 8;
    private static final int CHECK = 4;
    private static final int MAX_TYPED = 64;

    private final List<SecretKeySpec> keys;

    /**
     * Makes a signer.
     *
     * @param secret the secret new references are made with, at least 16 bytes
     * @param former secrets that older references were made with and that still pass
     * @throws IllegalArgumentException when a secret is too short
     */
    public ReferenceSigner(byte[] secret, byte[]... former) {
        List<SecretKeySpec> prepared = new ArrayList<>();
        prepared.add(prepare(secret));
        for (byte[] old : former) {
            prepared.add(prepare(old));
        }
        this.keys = List.copyOf(prepared);
    }

    /**
     * The reference of an order; the same for the same shop and id.
     *
     * @param shop the shop
     * @param order the order's id
     * @return the reference
     */
    public OrderReference issue(ShopId shop, OrderId order) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((shop.value() + "\n" + order.value()).getBytes(StandardCharsets.UTF_8));
            String body = base32(digest, BODY);
            return grouped(body + checkOf(shop, body, keys.get(0)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    /**
     * A reference of the right form that belongs to no order and does not pass {@link #read}, to show in previews.
     *
     * @param shop the shop
     * @return a reference with wrong check characters
     */
    public OrderReference sample(ShopId shop) {
        String genuine = issue(shop, OrderId.of("sample")).value();
        int last = OrderReference.ALPHABET.indexOf(genuine.charAt(genuine.length() - 1));
        char other = OrderReference.ALPHABET.charAt((last + 1) % OrderReference.ALPHABET.length());
        return new OrderReference(genuine.substring(0, genuine.length() - 1) + other);
    }

    /**
     * Reads what somebody typed or what stood in a chat.
     *
     * @param shop the shop it should belong to
     * @param typed any text
     * @return the reference when its check characters are right, else empty
     */
    public Optional<OrderReference> read(ShopId shop, String typed) {
        String bare = typed.length() > MAX_TYPED ? "" : canonical(typed);
        if (bare.length() != BODY + CHECK) {
            return Optional.empty();
        }
        String body = bare.substring(0, BODY);
        byte[] check = bare.substring(BODY).getBytes(StandardCharsets.US_ASCII);
        boolean genuine = false;
        for (SecretKeySpec key : keys) {
            byte[] expected = checkOf(shop, body, key).getBytes(StandardCharsets.US_ASCII);
            genuine |= MessageDigest.isEqual(expected, check);
        }
        return genuine ? Optional.of(grouped(bare)) : Optional.empty();
    }

    private static SecretKeySpec prepare(byte[] secret) {
        if (secret.length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "reference secret: got " + secret.length + " bytes; use at least 16 random ones");
        }
        return new SecretKeySpec(secret, HMAC);
    }

    private static String checkOf(ShopId shop, String body, SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return base32(mac.doFinal((shop.value() + "\n" + body).getBytes(StandardCharsets.US_ASCII)), CHECK);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
        }
    }

    private static String base32(byte[] bytes, int characters) {
        StringBuilder out = new StringBuilder(characters);
        int bits = 0;
        int held = 0;
        for (int next = 0; out.length() < characters; ) {
            if (held < 5) {
                bits = ((bits << 8) | (bytes[next++] & 0xff)) & 0xffff;
                held += 8;
            }
            held -= 5;
            out.append(OrderReference.ALPHABET.charAt((bits >>> held) & 31));
        }
        return out.toString();
    }

    private static String canonical(String typed) {
        StringBuilder out = new StringBuilder(BODY + CHECK);
        for (int i = 0; i < typed.length(); i++) {
            char c = upper(typed.charAt(i));
            if (OrderReference.ALPHABET.indexOf(c) >= 0) {
                out.append(c);
            } else if (c != '-' && c != ' ' && c != '\u00a0') {
                return "";
            }
        }
        return out.toString();
    }

    private static char upper(char c) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    private static OrderReference grouped(String bare) {
        return new OrderReference(bare.substring(0, 4) + '-' + bare.substring(4, 8) + '-' + bare.substring(8));
    }
}
