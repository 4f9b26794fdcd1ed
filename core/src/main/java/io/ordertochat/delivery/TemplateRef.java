package io.ordertochat.delivery;

import java.util.Objects;

/**
 * A template at the provider. Languages are told apart: one name has one text per language.
 *
 * @param name 1 to 512 characters out of {@code a-z 0-9 _}
 * @param language the provider's code, such as {@code pt_BR}; its receipts write it with a hyphen, which is changed here
 */
public record TemplateRef(String name, String language) {

    private static final int MAX_NAME = 512;
    private static final int MAX_LANGUAGE = 20;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when name or language has another form
     */
    public TemplateRef {
        Objects.requireNonNull(name, "name");
        language = language.replace('-', '_');
        if (name.isEmpty() || name.length() > MAX_NAME || !name.chars().allMatch(TemplateRef::isInName)) {
            throw new IllegalArgumentException("template name: got " + name.length()
                    + " characters, some not allowed; use 1 to " + MAX_NAME + " of a-z 0-9 _");
        }
        if (language.length() < 2
                || language.length() > MAX_LANGUAGE
                || !language.chars().allMatch(TemplateRef::isInLanguage)) {
            throw new IllegalArgumentException(
                    "template language: got another form; write the provider's code, such as pt_BR or en");
        }
    }

    /**
     * Makes one.
     *
     * @param name the template's name
     * @param language the provider's code for the language
     * @return the template
     * @throws IllegalArgumentException as the constructor
     */
    public static TemplateRef of(String name, String language) {
        return new TemplateRef(name, language);
    }

    private static boolean isInName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isInLanguage(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    @Override
    public String toString() {
        return name + "/" + language;
    }
}
