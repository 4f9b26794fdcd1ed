package io.ordertochat.message;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A shop's templates: one per purpose and language, compiled. The standard texts (English, Brazilian Portuguese, Spanish)
 * stand behind whatever the shop writes itself. Immutable.
 */
public final class TemplateBook {

    private TemplateBook() {}

    /**
     * The standard texts.
     *
     * @return a book without own texts
     */
    public static TemplateBook standard() {
        return new TemplateBook();
    }

    /**
     * Starts a book from the standard texts.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This book with a text of the shop's own.
     *
     * @param purpose what it is for
     * @param languageTag BCP 47 tag such as {@code pt-BR}
     * @param source the template
     * @return a new book
     * @throws TemplateSyntaxException when the template cannot be used
     * @throws IllegalArgumentException when the tag is malformed
     */
    public TemplateBook with(TemplatePurpose purpose, String languageTag, String source) {
        return this;
    }

    /**
     * The template to use: the shop's own text for the exact tag, then for its language; the standard text for these; the
     * shop's own English text; the standard English text. Portuguese of any region ends at {@code pt-BR}.
     *
     * @param purpose what it is for
     * @param locale the customer's language
     * @return a template, always
     */
    public MessageTemplate template(TemplatePurpose purpose, Locale locale) {
        return MessageTemplate.compile("", purpose.vocabulary());
    }

    /**
     * The shop's own texts, to be stored.
     *
     * @return sources by purpose and language tag; empty for the standard book
     */
    public Map<TemplatePurpose, Map<String, String>> overrides() {
        return new EnumMap<>(TemplatePurpose.class);
    }

    /** Collects a shop's own texts. Not thread-safe. */
    public static final class Builder {

        private Builder() {}

        /**
         * Adds or replaces a text.
         *
         * @param purpose what it is for
         * @param languageTag BCP 47 tag such as {@code pt-BR}
         * @param source the template
         * @return this builder
         * @throws TemplateSyntaxException when the template cannot be used
         * @throws IllegalArgumentException when the tag is malformed
         */
        public Builder with(TemplatePurpose purpose, String languageTag, String source) {
            return this;
        }

        /**
         * Finishes.
         *
         * @return the book
         */
        public TemplateBook build() {
            return new TemplateBook();
        }
    }
}
