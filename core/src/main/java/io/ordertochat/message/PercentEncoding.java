package io.ordertochat.message;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of a text for the query of a link (RFC 3986): UTF-8, unreserved characters kept, {@code %20} for a
 * blank, {@code %0A} for a line break. Carriage returns are left out; a lone surrogate becomes U+FFFD.
 */
final class PercentEncoding {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** How many characters a byte becomes: 1, 3, or 0 where it is left out. */
    private static final byte[] COST = cost();

    private PercentEncoding() {}

    static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length += COST[c];
            } else if (c < 0x800) {
                length += 6;
            } else if (isPair(text, i)) {
                length += 12;
                i++;
            } else {
                length += 9;
            }
        }
        return length;
    }

    /** The prefix as it is and the text encoded, which takes so many characters as {@link #length} says. */
    static String append(String prefix, String text, int encodedLength) {
        int expected = prefix.length() + encodedLength;
        byte[] out = new byte[expected];
        int end = encode(prefix, text, out);
        if (end != expected) {
            // The JDK writes one question mark for half a character, so the count tells.
            end = encode(prefix, withoutHalves(text), out);
        }
        return new String(out, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static int encode(String prefix, String text, byte[] out) {
        int at = prefix.length();
        System.arraycopy(prefix.getBytes(StandardCharsets.US_ASCII), 0, out, 0, at);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int code = b & 0xff;
            if (COST[code] == 1) {
                out[at++] = b;
            } else if (COST[code] == 3) {
                out[at] = '%';
                out[at + 1] = HEX[code >> 4];
                out[at + 2] = HEX[code & 0xf];
                at += 3;
            }
        }
        return at;
    }

    private static String withoutHalves(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xfffd : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static byte[] cost() {
        byte[] cost = new byte[0x100];
        for (int b = 0; b < cost.length; b++) {
            cost[b] = (byte) (isUnreserved(b) ? 1 : 3);
        }
        cost['\r'] = 0;
        return cost;
    }

    private static boolean isUnreserved(int b) {
        return Ascii.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0;
    }
}
