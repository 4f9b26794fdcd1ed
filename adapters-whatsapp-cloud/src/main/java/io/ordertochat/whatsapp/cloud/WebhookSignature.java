package io.ordertochat.whatsapp.cloud;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the {@code X-Hub-Signature-256} header of a webhook call: {@code sha256=} and the HMAC-SHA256 of the raw body under
 * the app's secret, in hexadecimal. Several secrets may be current at once, so that one can be exchanged without losing
 * calls. Comparison takes the same time for every wrong signature. Thread-safe; never shows a secret.
 *
 * <p>Give it the bytes as they came: parsing and writing them again changes escapes and breaks the signature.
 */
public final class WebhookSignature {

    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "sha256=";
    private static final int HEX_DIGITS = 64;

    private final List<SecretKeySpec> secrets;

    /**
     * Makes a checker.
     *
     * @param appSecret the app's secret
     * @param others further secrets that are accepted, during an exchange
     * @throws IllegalArgumentException when a secret is blank
     */
    public WebhookSignature(String appSecret, String... others) {
        List<SecretKeySpec> keys = new ArrayList<>();
        keys.add(key(appSecret));
        for (String other : others) {
            keys.add(key(other));
        }
        this.secrets = List.copyOf(keys);
    }

    /**
     * Tells whether a body was signed with one of the secrets.
     *
     * @param body the raw body
     * @param header the header's value; empty when the call had none
     * @return whether the signature is right
     */
    public boolean matches(byte[] body, String header) {
        if (header.length() != PREFIX.length() + HEX_DIGITS || !header.startsWith(PREFIX)) {
            return false;
        }
        byte[] given;
        try {
            given = HexFormat.of().parseHex(header, PREFIX.length(), header.length());
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
        boolean right = false;
        for (SecretKeySpec secret : secrets) {
            right |= MessageDigest.isEqual(sign(body, secret), given);
        }
        return right;
    }

    private static SecretKeySpec key(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException(
                    "webhook signature: the app secret is blank; copy it from the app's settings");
        }
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    private static byte[] sign(byte[] body, SecretKeySpec secret) {
        try {
            // A Mac is not thread-safe; a new one per call costs less than a lock.
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
        }
    }
}
