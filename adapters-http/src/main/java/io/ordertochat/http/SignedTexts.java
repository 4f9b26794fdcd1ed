package io.ordertochat.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that only a holder of the secret can have made: base64url of the text, a dot, base64url of its HMAC-SHA256. The
 * purpose is signed along, so a text signed for one never passes for another. The texts are readable by everybody.
 */
final class SignedTexts {

    static final int MIN_SECRET_BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final int MAX_LENGTH = 2_048;

    private final List<SecretKeySpec> keys;

    SignedTexts(byte[] secret, byte[]... former) {
        List<SecretKeySpec> prepared = new ArrayList<>();
        prepared.add(prepare(secret));
        for (byte[] old : former) {
            prepared.add(prepare(old));
        }
        this.keys = List.copyOf(prepared);
    }

    /** A text whose signature was right, and the secret it was right for. */
    record Genuine(String text, SecretKeySpec key) {

        @Override
        public String toString() {
            return "Genuine[" + text.length() + " characters]";
        }
    }

    String sign(String purpose, String text) {
        String readable = base64(text.getBytes(StandardCharsets.UTF_8));
        return readable + "." + base64(mac(purpose, readable, keys.get(0)));
    }

    Optional<Genuine> read(String purpose, String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0 || signed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String readable = signed.substring(0, dot);
        byte[] signature = bytes(signed.substring(dot + 1));
        SecretKeySpec right = null;
        for (SecretKeySpec key : keys) {
            right = MessageDigest.isEqual(mac(purpose, readable, key), signature) ? key : right;
        }
        return right == null
                ? Optional.empty()
                : Optional.of(new Genuine(new String(bytes(readable), StandardCharsets.UTF_8), right));
    }

    /** A token that belongs to a genuine text, for one purpose. */
    static String tokenFor(String purpose, Genuine genuine) {
        return base64(mac(purpose, genuine.text(), genuine.key()));
    }

    private static SecretKeySpec prepare(byte[] secret) {
        if (secret.length < MIN_SECRET_BYTES) {
            throw new IllegalArgumentException("admin sessions: the secret has " + secret.length
                    + " bytes; use at least " + MIN_SECRET_BYTES + " random ones");
        }
        return new SecretKeySpec(secret, HMAC);
    }

    private static byte[] mac(String purpose, String text, SecretKeySpec key) {
        try {
            // A Mac is not thread-safe; a new one per call costs less than a lock.
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
