package io.ordertochat.vat;

import java.util.List;
import java.util.stream.Stream;

/**
 * The forms of a state's numbers after the prefix, one or more, parted by a bar. In a form, {@code #} and {@code ?} are
 * digits, {@code [1-9A-W]} is one character of a set, a number in braces repeats the place before it, and every other
 * character stands for itself. A form with a {@code #} refuses the number zero, which nobody holds though its check digits
 * often fit: one of its {@code #} and sets must be a digit other than 0.
 */
final class Shape {

    private final List<Form> forms;

    private Shape(List<Form> forms) {
        this.forms = forms;
    }

    static Shape of(String forms) {
        return new Shape(Stream.of(forms.split("\\|")).map(FormReader::read).toList());
    }

    boolean matches(String value) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).matches(value)) {
                return true;
            }
        }
        return false;
    }
}
