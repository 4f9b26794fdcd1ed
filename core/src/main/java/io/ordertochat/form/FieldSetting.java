package io.ordertochat.form;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a shop decided for one field. Its place in the form is its place in {@link CheckoutForm#fields}.
 *
 * @param key the field
 * @param enabled whether the form asks for it
 * @param required whether an order needs it; without effect while the field is not enabled
 * @param width how much of a line it takes
 * @param disclosure how much of an answer the order message and the staff's pages show, where the answer is an extra
 *     attribute of the order ({@link FormAnswers#extras})
 * @param labels the shop's own labels by BCP 47 tag, each 1 to 80 code points; empty to keep the standard ones
 * @param placeholders the shop's own examples by BCP 47 tag, each up to 120 code points, empty for none
 */
public record FieldSetting(
        FieldKey key,
        boolean enabled,
        boolean required,
        FieldWidth width,
        Disclosure disclosure,
        Map<String, String> labels,
        Map<String, String> placeholders) {

    static final int MAX_LABEL = 80;
    static final int MAX_PLACEHOLDER = 120;

    /**
     * Checks the texts and keeps copies, the tags in their canonical form.
     *
     * @throws IllegalArgumentException when a tag is not BCP 47, a label is blank, or a text is too long or has controls
     */
    public FieldSetting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(width, "width");
        Objects.requireNonNull(disclosure, "disclosure");
        labels = checked(key, "label", MAX_LABEL, labels);
        placeholders = checked(key, "placeholder", MAX_PLACEHOLDER, placeholders);
        if (labels.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "field " + key.key() + ": a label is blank; leave it out to keep the standard one");
        }
    }

    /**
     * A field that is asked for, not required, on a whole line, shown as {@link Disclosure#standard} says, with the standard
     * texts.
     *
     * @param key the field
     * @return the setting
     */
    public static FieldSetting of(FieldKey key) {
        return new FieldSetting(key, true, false, FieldWidth.FULL, Disclosure.standard(key), Map.of(), Map.of());
    }

    /**
     * The same field switched on or off.
     *
     * @param on whether the form asks for it
     * @return the changed setting
     */
    public FieldSetting withEnabled(boolean on) {
        return new FieldSetting(key, on, required, width, disclosure, labels, placeholders);
    }

    /**
     * The same field, needed or not.
     *
     * @param needed whether an order needs it
     * @return the changed setting
     */
    public FieldSetting withRequired(boolean needed) {
        return new FieldSetting(key, enabled, needed, width, disclosure, labels, placeholders);
    }

    /**
     * The same field on another part of the line.
     *
     * @param newWidth how much of a line it takes
     * @return the changed setting
     */
    public FieldSetting withWidth(FieldWidth newWidth) {
        return new FieldSetting(key, enabled, required, newWidth, disclosure, labels, placeholders);
    }

    /**
     * The same field, shown to another extent.
     *
     * @param extent how much is shown
     * @return the changed setting
     */
    public FieldSetting withDisclosure(Disclosure extent) {
        return new FieldSetting(key, enabled, required, width, extent, labels, placeholders);
    }

    /**
     * The same field with the shop's own label in one language.
     *
     * @param tag BCP 47 tag
     * @param text the label
     * @return the changed setting
     * @throws IllegalArgumentException as the constructor
     */
    public FieldSetting withLabel(String tag, String text) {
        return new FieldSetting(key, enabled, required, width, disclosure, with(labels, tag, text), placeholders);
    }

    /**
     * The same field with the shop's own placeholder in one language.
     *
     * @param tag BCP 47 tag
     * @param text the placeholder
     * @return the changed setting
     * @throws IllegalArgumentException as the constructor
     */
    public FieldSetting withPlaceholder(String tag, String text) {
        return new FieldSetting(key, enabled, required, width, disclosure, labels, with(placeholders, tag, text));
    }

    /**
     * The label to show.
     *
     * @param locale the reader's language
     * @return the shop's own for the exact tag, else for the language alone, else the standard one
     */
    public String label(Locale locale) {
        String own = own(labels, locale);
        return own.isEmpty() ? FormTexts.label(key, locale) : own;
    }

    /**
     * The placeholder to show.
     *
     * @param locale the reader's language
     * @return the shop's own for the exact tag, else for the language alone, else the standard one; may be empty
     */
    public String placeholder(Locale locale) {
        boolean hasOwn =
                placeholders.containsKey(locale.toLanguageTag()) || placeholders.containsKey(locale.getLanguage());
        return hasOwn ? own(placeholders, locale) : FormTexts.placeholder(key, locale);
    }

    private static String own(Map<String, String> texts, Locale locale) {
        String ofLanguage = texts.getOrDefault(locale.getLanguage(), "");
        return texts.getOrDefault(locale.toLanguageTag(), ofLanguage);
    }

    private static Map<String, String> with(Map<String, String> texts, String tag, String text) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.put(canonical(tag), text);
        return changed;
    }

    private static Map<String, String> checked(FieldKey key, String what, int max, Map<String, String> texts) {
        Map<String, String> canonical = new HashMap<>();
        texts.forEach((tag, text) -> {
            if (TypedText.codePoints(text) > max || !TypedText.isOneCleanLine(text)) {
                throw new IllegalArgumentException(
                        "field " + key.key() + ": " + what + " for '" + canonical(tag) + "' has " + text.length()
                                + " characters or a control among them; use one line of up to " + max);
            }
            canonical.put(canonical(tag), text);
        });
        return Map.copyOf(canonical);
    }

    private static String canonical(String tag) {
        return canonicalTag(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "field text: not a BCP 47 tag of a language; use such as en or pt-BR"));
    }

    /** A language tag in its canonical form; empty when it is none or names no language. */
    static Optional<String> canonicalTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException illFormed) {
            return Optional.empty();
        }
    }
}
