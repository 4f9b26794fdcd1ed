package io.ordertochat.http.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that stand around a form's fields and in a page's buttons, in English, Brazilian Portuguese and Spanish. */
public final class PageTexts {

    private static final String BUTTONS = "buttons.";
    private static final int ENGLISH = 1;
    private static final int PORTUGUESE = 2;
    private static final int SPANISH = 3;

    private static final Map<String, List<String>> TEXTS = PageTable.rows("page-texts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

    private PageTexts() {}

    /**
     * The words that the form's script needs as well.
     *
     * @param locale the reader's language; any Portuguese gets the Brazilian words, any other language the English ones
     * @return phrases by key, in the keys' order, unmodifiable; <code>{0}</code> stands for a number
     */
    public static Map<String, String> form(Locale locale) {
        return those(key -> !key.startsWith(BUTTONS), locale);
    }

    /**
     * The words that the buttons' script needs as well.
     *
     * @param locale the reader's language; any Portuguese gets the Brazilian words, any other language the English ones
     * @return phrases by key without {@code buttons.}, in the keys' order, unmodifiable; <code>{0}</code> stands for a
     *     button's label
     */
    public static Map<String, String> buttons(Locale locale) {
        Map<String, String> phrases = new LinkedHashMap<>();
        those(key -> key.startsWith(BUTTONS), locale)
                .forEach((key, phrase) -> phrases.put(key.substring(BUTTONS.length()), phrase));
        return Collections.unmodifiableMap(phrases);
    }

    private static Map<String, String> those(Predicate<String> wanted, Locale locale) {
        Map<String, String> phrases = new LinkedHashMap<>();
        TEXTS.keySet().stream().filter(wanted).sorted().forEach(key -> phrases.put(key, say(key, locale)));
        return Collections.unmodifiableMap(phrases);
    }

    static String say(String key, Locale locale) {
        List<String> columns = TEXTS.get(key);
        if (columns == null) {
            throw new IllegalArgumentException("page texts: no phrase " + key + "; add it to page-texts.tsv");
        }
        return columns.get(column(locale));
    }

    static String say(String key, Locale locale, int number) {
        return say(key, locale).replace("{0}", Integer.toString(number));
    }

    static String say(String key, Locale locale, String text) {
        return say(key, locale).replace("{0}", text);
    }

    private static int column(Locale locale) {
        return switch (locale.getLanguage()) {
            case "pt" -> PORTUGUESE;
            case "es" -> SPANISH;
            default -> ENGLISH;
        };
    }
}
