package io.ordertochat.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form's words in English, Brazilian Portuguese and Spanish. Any Portuguese gets the Brazilian words, any other
 * language the English ones.
 */
public final class FormTexts {

    private static final int PORTUGUESE = 2;
    private static final int SPANISH = 3;
    private static final int ENGLISH = 1;

    /** By key; the columns are the key, English, Portuguese, Spanish. */
    private static final Map<String, List<String>> TEXTS = TableResource.rows("form-texts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

    private FormTexts() {}

    /**
     * The standard label of a field.
     *
     * @param key the field
     * @param locale the reader's language
     * @return a few words
     */
    public static String label(FieldKey key, Locale locale) {
        return text("label." + key.key(), locale);
    }

    /**
     * The standard placeholder of a field: an example of an answer.
     *
     * @param key the field
     * @param locale the reader's language
     * @return an example; empty where none helps
     */
    public static String placeholder(FieldKey key, Locale locale) {
        return text("placeholder." + key.key(), locale);
    }

    /**
     * What helps before anything is typed, where an example does not say it: which parts belong to the answer.
     *
     * @param key the field
     * @param locale the reader's language
     * @return a sentence; empty where none helps
     */
    public static String hint(FieldKey key, Locale locale) {
        return text("hint." + key.key(), locale);
    }

    /**
     * What a person should do about a violation.
     *
     * @param violation what is wrong
     * @param locale the reader's language
     * @return a sentence, never with what was typed
     */
    public static String message(FieldViolation violation, Locale locale) {
        String code = violation.code().code();
        String region = violation.arguments().getOrDefault("region", "");
        return Stream.of(violation.field() + "." + region, code + "." + violation.field(), code)
                .map(key -> filledIn(text("violation." + key, locale), violation.arguments()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(code);
    }

    /**
     * What a person should do about everything that may be wrong with an answer to a field, for a browser that looks
     * before it asks the server. What depends on the country is told in general words; the server's answer has the exact
     * ones.
     *
     * @param key the field
     * @param locale the reader's language
     * @return by {@link ViolationCode#code}, in the order of the codes, unmodifiable
     */
    public static Map<String, String> messages(FieldKey key, Locale locale) {
        Map<String, String> limits = Map.of("max", Integer.toString(key.maxLength()));
        Map<String, String> messages = new LinkedHashMap<>();
        for (ViolationCode code : FieldRules.codes(key)) {
            messages.put(code.code(), message(new FieldViolation(key.key(), code, limits), locale));
        }
        return Collections.unmodifiableMap(messages);
    }

    /** The text with its arguments; empty when one of them is not known. */
    private static String filledIn(String text, Map<String, String> arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String filled = text;
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            filled = filled.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return filled.indexOf('{') < 0 ? filled : "";
    }

    private static String text(String key, Locale locale) {
        List<String> columns = TEXTS.get(key);
        return columns == null ? "" : columns.get(column(locale));
    }

    private static int column(Locale locale) {
        return switch (locale.getLanguage()) {
            case "pt" -> PORTUGUESE;
            case "es" -> SPANISH;
            default -> ENGLISH;
        };
    }
}
