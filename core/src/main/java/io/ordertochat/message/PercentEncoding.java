package io.ordertochat.message;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of a text for the query of a link (RFC 3986): UTF-8, unreserved characters kept, {@code %20} for a
 * blank, {@code %0A} for a line break. Carriage returns are left out; a lone surrogate becomes U+FFFD.
 */
final class PercentEncoding {

    private static final int REPLACEMENT = 0xfffd;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** How many characters an ASCII character becomes: 1, 3, or 0 where it is left out. */
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

    static String append(String prefix, String text) {
        byte[] out = new byte[prefix.length() + length(text)];
        int at = prefix.length();
        System.arraycopy(prefix.getBytes(StandardCharsets.US_ASCII), 0, out, 0, at);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                boolean pair = isPair(text, i);
                at = putUtf8(out, at, pair ? text.codePointAt(i) : c);
                i += pair ? 1 : 0;
            } else if (COST[c] == 1) {
                out[at++] = (byte) c;
            } else if (COST[c] == 3) {
                at = putByte(out, at, c);
            }
        }
        return new String(out, StandardCharsets.ISO_8859_1);
    }

    private static int putUtf8(byte[] out, int from, int codePoint) {
        int at = from;
        if (codePoint < 0x800) {
            at = putByte(out, at, 0xc0 | (codePoint >> 6));
        } else if (codePoint < 0x1_0000) {
            int c = Character.isSurrogate((char) codePoint) ? REPLACEMENT : codePoint;
            at = putByte(out, at, 0xe0 | (c >> 12));
            at = putByte(out, at, 0x80 | ((c >> 6) & 0x3f));
            return putByte(out, at, 0x80 | (c & 0x3f));
        } else {
            at = putByte(out, at, 0xf0 | (codePoint >> 18));
            at = putByte(out, at, 0x80 | ((codePoint >> 12) & 0x3f));
            at = putByte(out, at, 0x80 | ((codePoint >> 6) & 0x3f));
        }
        return putByte(out, at, 0x80 | (codePoint & 0x3f));
    }

    private static int putByte(byte[] out, int at, int value) {
        out[at] = '%';
        out[at + 1] = HEX[value >> 4];
        out[at + 2] = HEX[value & 0xf];
        return at + 3;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static byte[] cost() {
        byte[] cost = new byte[0x80];
        for (int c = 0; c < cost.length; c++) {
            boolean unreserved = Ascii.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
            cost[c] = (byte) (unreserved ? 1 : 3);
        }
        cost['\r'] = 0;
        return cost;
    }
}
