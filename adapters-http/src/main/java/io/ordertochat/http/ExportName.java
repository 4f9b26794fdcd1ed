package io.ordertochat.http;

import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an exported file is called: what is in it, the shop, and the days if some were named.
 *
 * @param plain in ASCII, with the shop's id
 * @param full with the shop's name
 */
record ExportName(String plain, String full) {

    private static final int LONGEST_SHOP_NAME = 60;
    private static final String FORBIDDEN = "/\\:*?\"<>|%";
    // attr-char of RFC 8187.
    private static final String AS_IT_IS = "!#$&+-.^_`|~";

    /**
     * Names a file.
     *
     * @param content a word for what is in it, in the language of the person
     */
    static ExportName of(
            String content,
            ShopId shop,
            ShopState state,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            ExportFormat format) {
        String days = days(from, to);
        String ending = "." + format.ending();
        return new ExportName(
                ascii(content) + "-" + shop.value() + days + ending,
                content + " " + safe(state.settings().name())
                        + days.replace("-from-", " ").replaceFirst("^-", " ") + ending);
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return "-" + from.get() + "_" + to.get();
        }
        return from.map(day -> "-from-" + day)
                .or(() -> to.map(day -> "-to-" + day))
                .orElse("");
    }

    private static String ascii(String text) {
        String bare = text.replaceAll("[^A-Za-z0-9]", "");
        return bare.isEmpty() ? "export" : bare;
    }

    // No sign that a file system or a reader of headers takes for something else.
    private static String safe(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().codePoints().limit(LONGEST_SHOP_NAME).forEach(c -> {
            boolean odd = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || FORBIDDEN.indexOf(c) >= 0;
            out.appendCodePoint(odd ? '-' : c);
        });
        return out.toString();
    }

    /** The header field's value (RFC 6266): readers that know UTF-8 take the full name, others the plain one. */
    String contentDisposition() {
        StringBuilder out =
                new StringBuilder("attachment; filename=\"").append(plain).append("\"; filename*=UTF-8''");
        for (byte b : full.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || AS_IT_IS.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
