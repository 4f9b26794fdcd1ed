package io.ordertochat.vat;

import java.util.stream.Stream;

/**
 * The forms of a state's numbers after the prefix, one or more, parted by a bar. In a form, {@code #} is a digit,
 * {@code ?} a digit that is no part of the number proper, {@code [1-9A-W]} one of a set, a number in braces repeats the
 * place before it, and every other character stands for itself. Where a form has a {@code #}, not all its digits and sets
 * may hold zeros: no state issues the number zero, though its check digits often fit.
 */
final class Shape {

    private final Form[] forms;

    private Shape(Form[] forms) {
        this.forms = forms;
    }

    static Shape of(String forms) {
        return new Shape(Stream.of(forms.split("\\|")).map(FormReader::read).toArray(Form[]::new));
    }

    boolean matches(String value) {
        for (Form form : forms) {
            if (form.matches(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One form.
     *
     * @param places for each place, bit n is set where the n-th character from {@link #FIRST} may stand
     * @param proper bit n is set where place n belongs to the number proper
     */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    record Form(long[] places, int proper) {

        /** No character of a VAT number stands before it in ASCII, and {@code Z} stands fewer than 64 after it. */
        static final char FIRST = '*';

        boolean matches(String value) {
            if (Digits.places(value) != places.length) {
                return false;
            }
            boolean something = proper == 0;
            for (int i = 0; i < places.length; i++) {
                char c = Digits.charAt(value, i + 1);
                if (!allows(places[i], c)) {
                    return false;
                }
                something |= c >= '1' && c <= '9' && (proper >>> i & 1) != 0;
            }
            return something;
        }

        private static boolean allows(long place, char c) {
            return c >= FIRST && c < FIRST + Long.SIZE && (place >>> (c - FIRST) & 1) != 0;
        }
    }
}
