package io.ordertochat.http.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that stand around a form's fields, in English, Brazilian Portuguese and Spanish. */
public final class PageTexts {

    private static final int ENGLISH = 1;
    private static final int PORTUGUESE = 2;
    private static final int SPANISH = 3;

    private static final Map<String, List<String>> TEXTS = PageTable.rows("page-texts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

    private PageTexts() {}

    /**
     * The words that a script needs as well.
     *
     * @param locale the reader's language; any Portuguese gets the Brazilian words, any other language the English ones
     * @return phrases by key, in the keys' order, unmodifiable; <code>{0}</code> stands for a number
     */
    public static Map<String, String> all(Locale locale) {
        return TEXTS.keySet().stream()
                .sorted()
                .collect(Collectors.toMap(
                        Function.identity(), key -> say(key, locale), (a, b) -> a, LinkedHashMap::new));
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

    private static int column(Locale locale) {
        return switch (locale.getLanguage()) {
            case "pt" -> PORTUGUESE;
            case "es" -> SPANISH;
            default -> ENGLISH;
        };
    }
}
