package io.ordertochat.delivery;

import java.util.Objects;
import java.util.Optional;

/**
 * What takes the place of one variable of a template. {@link #toString} shows no text.
 *
 * @param name the variable's name where the template has names; empty where it counts
 * @param text the text
 */
public record TemplateValue(Optional<String> name, String text) {

    /** Checks that no part is null. */
    public TemplateValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The value of the next variable that counts.
     *
     * @param text the text
     * @return the value
     */
    public static TemplateValue of(String text) {
        return new TemplateValue(Optional.empty(), text);
    }

    /**
     * The value of a variable by name.
     *
     * @param name the variable's name
     * @param text the text
     * @return the value
     */
    public static TemplateValue named(String name, String text) {
        return new TemplateValue(Optional.of(name), text);
    }

    @Override
    public String toString() {
        return "TemplateValue[" + name.orElse("") + ", " + text.length() + " characters]";
    }
}
