package io.ordertochat.vat;

import java.util.Arrays;

/** Reads the notation of {@link Shape}. */
final class FormReader {

    private static final int MOST_PLACES = Integer.SIZE;
    private static final long DIGITS = range('0', '9');

    private final String form;
    private final long[] places = new long[MOST_PLACES];

    private FormReader(String form) {
        this.form = form;
    }

    static Shape.Form read(String form) {
        return new FormReader(form).read();
    }

    private Shape.Form read() {
        int count = 0;
        int proper = 0;
        boolean hasDigits = false;
        int at = 0;
        while (at < form.length()) {
            char c = form.charAt(at);
            int end = c == '[' ? form.indexOf(']', at) + 1 : at + 1;
            long place = place(form.substring(at, end));
            boolean repeated = end < form.length() && form.charAt(end) == '{';
            int brace = repeated ? form.indexOf('}', end) : end;
            int times = repeated ? Integer.parseInt(form.substring(end + 1, brace)) : 1;
            for (int i = 0; i < times; i++) {
                proper |= c == '#' || c == '[' ? 1 << count : 0;
                places[count++] = place;
            }
            hasDigits |= c == '#';
            at = repeated ? brace + 1 : end;
        }
        return new Shape.Form(Arrays.copyOf(places, count), hasDigits ? proper : 0);
    }

    private static long place(String sign) {
        return switch (sign.charAt(0)) {
            case '#', '?' -> DIGITS;
            case '[' -> set(sign.substring(1, sign.length() - 1));
            default -> range(sign.charAt(0), sign.charAt(0));
        };
    }

    private static long set(String members) {
        long set = 0;
        for (int i = 0; i < members.length(); i++) {
            boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
            set |= range(members.charAt(i), members.charAt(range ? i + 2 : i));
            i += range ? 2 : 0;
        }
        return set;
    }

    private static long range(char from, char to) {
        long set = 0;
        for (char c = from; c <= to; c++) {
            set |= 1L << (c - Shape.Form.FIRST);
        }
        return set;
    }
}
