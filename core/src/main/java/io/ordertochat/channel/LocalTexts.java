package io.ordertochat.channel;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/** A merchant's own texts by language. */
final class LocalTexts {

    private LocalTexts() {}

    /** The texts with their tags in canonical form, each checked; line feeds only where several lines are allowed. */
    static Map<String, String> checked(String where, int max, boolean lines, Map<String, String> texts) {
        Map<String, String> canonical = new HashMap<>();
        texts.forEach((tag, text) -> {
            String language = canonical(where, tag);
            if (text.isBlank() || text.codePointCount(0, text.length()) > max || !isClean(text, lines)) {
                throw new IllegalArgumentException(where + " for '" + language + "': got " + text.length()
                        + " characters, blank or with a control among them; allowed are 1 to " + max + " on "
                        + (lines ? "any number of lines" : "one line") + "; leave it out to have none of your own");
            }
            canonical.put(language, text);
        });
        return Map.copyOf(canonical);
    }

    /** The text for the exact tag, else for the language alone, else empty. */
    static String find(Map<String, String> texts, Locale locale) {
        if (texts.isEmpty()) {
            return "";
        }
        return texts.getOrDefault(locale.toLanguageTag(), texts.getOrDefault(locale.getLanguage(), ""));
    }

    private static boolean isClean(String text, boolean lines) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL -> lines && c == '\n';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        });
    }

    private static String canonical(String where, String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException illFormed) {
            throw new IllegalArgumentException(notATag(where), illFormed);
        }
        throw new IllegalArgumentException(notATag(where));
    }

    private static String notATag(String where) {
        return where + ": got a language that is no BCP 47 tag; allowed are such as en or pt-BR; correct it";
    }
}
