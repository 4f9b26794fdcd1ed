package io.ordertochat.vat;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Shape}. */
final class FormReader {

    private static final long DIGITS = Form.range('0', '9');

    private final List<String> places = new ArrayList<>();

    private FormReader() {}

    static Form read(String form) {
        FormReader reader = new FormReader();
        int at = 0;
        while (at < form.length()) {
            int end = form.charAt(at) == '[' ? form.indexOf(']', at) + 1 : at + 1;
            boolean repeated = end < form.length() && form.charAt(end) == '{';
            int next = repeated ? form.indexOf('}', end) + 1 : end;
            int times = repeated ? Integer.parseInt(form.substring(end + 1, next - 1)) : 1;
            for (int i = 0; i < times; i++) {
                reader.places.add(form.substring(at, end));
            }
            at = next;
        }
        return reader.form();
    }

    private Form form() {
        long counted = 0;
        for (int i = 0; i < places.size(); i++) {
            char sign = places.get(i).charAt(0);
            counted |= sign == '#' || sign == '[' ? 1L << i : 0;
        }
        long[] sets = places.stream().mapToLong(FormReader::set).toArray();
        return new Form(sets, places.contains("#") ? counted : 0);
    }

    private static long set(String place) {
        char sign = place.charAt(0);
        return switch (sign) {
            case '#', '?' -> DIGITS;
            case '[' -> members(place.substring(1, place.length() - 1));
            default -> Form.range(sign, sign);
        };
    }

    private static long members(String members) {
        long set = 0;
        int at = 0;
        while (at < members.length()) {
            int last = at + 2 < members.length() && members.charAt(at + 1) == '-' ? at + 2 : at;
            set |= Form.range(members.charAt(at), members.charAt(last));
            at = last + 1;
        }
        return set;
    }
}
