package io.ordertochat.message;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A shop's templates: one per purpose and language, compiled. The standard texts (English, Brazilian Portuguese, Spanish)
 * stand behind whatever the shop writes itself. Immutable.
 */
public final class TemplateBook {

    private static final String PORTUGUESE = "pt";
    private static final String ENGLISH = "en";

    private static final TemplateBook STANDARD = new TemplateBook(Map.of());

    private final Map<TemplatePurpose, Map<String, MessageTemplate>> own;

    private TemplateBook(Map<TemplatePurpose, Map<String, MessageTemplate>> own) {
        this.own = copy(own);
    }

    /**
     * The standard texts.
     *
     * @return a book without own texts
     */
    public static TemplateBook standard() {
        return STANDARD;
    }

    /**
     * Starts a book from the standard texts.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /**
     * This book with a text of the shop's own, added or in place of an earlier one.
     *
     * @param purpose what it is for
     * @param languageTag BCP 47 tag such as {@code pt-BR}; its extensions and private use are left out
     * @param source the template; line breaks of browsers and Windows become {@code \n}
     * @return a new book
     * @throws TemplateSyntaxException when the template cannot be used
     * @throws IllegalArgumentException when the tag is malformed or names no language
     */
    public TemplateBook with(TemplatePurpose purpose, String languageTag, String source) {
        return new Builder(own).with(purpose, languageTag, source).build();
    }

    /**
     * The template to use. For the exact tag and then for its language: the shop's own text, before the standard one. Where
     * neither knows the language, English. Portuguese of any region ends at {@code pt-BR}. Extensions and private use do not
     * count.
     *
     * @param purpose what it is for
     * @param locale the customer's language
     * @return a template, always
     */
    public MessageTemplate template(TemplatePurpose purpose, Locale locale) {
        String tag = tagOf(locale);
        String language = locale.getLanguage();
        Map<String, MessageTemplate> written = own.getOrDefault(purpose, Map.of());
        if (!written.isEmpty()) {
            MessageTemplate mine = ofLanguage(written, tag, language);
            if (mine != null) {
                return mine;
            }
        }
        Map<String, MessageTemplate> standard = StandardTexts.of(purpose);
        MessageTemplate known = ofLanguage(standard, tag, language);
        if (known != null) {
            return known;
        }
        MessageTemplate english = written.get(ENGLISH);
        return english != null ? english : Objects.requireNonNull(standard.get(ENGLISH));
    }

    /**
     * The shop's own texts, to be stored.
     *
     * @return sources by purpose and language tag; empty for the standard book
     */
    public Map<TemplatePurpose, Map<String, String>> overrides() {
        Map<TemplatePurpose, Map<String, String>> sources = new EnumMap<>(TemplatePurpose.class);
        own.forEach((purpose, texts) -> {
            Map<String, String> byTag = new TreeMap<>();
            texts.forEach((tag, template) -> byTag.put(tag, template.source()));
            sources.put(purpose, Collections.unmodifiableMap(byTag));
        });
        return Collections.unmodifiableMap(sources);
    }

    @Override
    public String toString() {
        return "TemplateBook[" + own.values().stream().mapToInt(Map::size).sum() + " own texts]";
    }

    /** The one form in which tags are stored and looked up: without extensions and private use. */
    private static String tagOf(Locale locale) {
        Locale plain = locale.stripExtensions();
        String tag = plain.toLanguageTag();
        if (plain.getVariant().isEmpty()) {
            return tag;
        }
        // A locale may have a variant that no tag can hold, and small letters where those of a tag are capital.
        return Locale.forLanguageTag(tag.replaceFirst("-x-.*", "")).toLanguageTag();
    }

    private static @Nullable MessageTemplate ofLanguage(
            Map<String, MessageTemplate> texts, String tag, String language) {
        MessageTemplate exact = texts.get(tag);
        MessageTemplate general = exact != null ? exact : texts.get(language);
        return general == null && language.equals(PORTUGUESE) ? texts.get("pt-BR") : general;
    }

    private static Map<TemplatePurpose, Map<String, MessageTemplate>> copy(
            Map<TemplatePurpose, Map<String, MessageTemplate>> texts) {
        Map<TemplatePurpose, Map<String, MessageTemplate>> copy = new EnumMap<>(TemplatePurpose.class);
        texts.forEach((purpose, byTag) -> copy.put(purpose, new HashMap<>(byTag)));
        return copy;
    }

    /** Collects a shop's own texts. Not thread-safe. */
    public static final class Builder {

        private final Map<TemplatePurpose, Map<String, MessageTemplate>> texts;

        private Builder(Map<TemplatePurpose, Map<String, MessageTemplate>> texts) {
            this.texts = copy(texts);
        }

        /**
         * Adds or replaces a text.
         *
         * @param purpose what it is for
         * @param languageTag BCP 47 tag such as {@code pt-BR}; its extensions and private use are left out
         * @param source the template; line breaks of browsers and Windows become {@code \n}
         * @return this builder
         * @throws TemplateSyntaxException when the template cannot be used
         * @throws IllegalArgumentException when the tag is malformed or names no language
         */
        public Builder with(TemplatePurpose purpose, String languageTag, String source) {
            String lines = source.replace("\r\n", "\n").replace('\r', '\n');
            MessageTemplate template = OrderTemplateRules.checked(purpose, lines);
            texts.computeIfAbsent(purpose, none -> new HashMap<>()).put(normal(languageTag), template);
            return this;
        }

        /**
         * Finishes.
         *
         * @return the book
         */
        public TemplateBook build() {
            return new TemplateBook(texts);
        }

        private static String normal(String languageTag) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(languageTag).build();
                if (!locale.getLanguage().isEmpty()) {
                    return tagOf(locale);
                }
            } catch (IllformedLocaleException malformed) {
                throw unusable(malformed);
            }
            throw unusable(null);
        }

        private static IllegalArgumentException unusable(@Nullable Exception cause) {
            return new IllegalArgumentException(
                    "template language: not a BCP 47 tag with a language; write one such as pt-BR", cause);
        }
    }
}
