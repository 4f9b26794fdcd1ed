package io.ordertochat.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The console's words in one language. */
final class ConsoleTexts {

    private static final String RESOURCE = "console-texts.tsv";
    private static final Map<ConsoleLanguage, ConsoleTexts> ALL = read();

    private final ConsoleLanguage language;
    private final Map<String, String> words;

    private ConsoleTexts(ConsoleLanguage language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    static ConsoleTexts in(ConsoleLanguage language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** In the language the address asks for, else the one the person reads. */
    static ConsoleTexts of(Call call) {
        return in(call.lang().map(ConsoleLanguage::nearest).orElseGet(() -> ConsoleLanguage.of(call.request())));
    }

    ConsoleLanguage language() {
        return language;
    }

    /** A phrase, with what stands for <code>{0}</code>, <code>{1}</code>, … */
    String say(String key, Object... arguments) {
        String phrase = words.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("console texts: no phrase '" + key + "' in " + language.tag());
        }
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", arguments[i].toString());
        }
        return phrase;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** Every phrase whose key begins so, by the rest of its key; for a page's scripts. */
    Map<String, String> below(String prefix) {
        Map<String, String> below = new TreeMap<>();
        words.forEach((key, phrase) -> {
            if (key.startsWith(prefix)) {
                below.put(key.substring(prefix.length()), phrase);
            }
        });
        return below;
    }

    static List<List<String>> rows() {
        try (InputStream in = ConsoleTexts.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(RESOURCE, broken);
        }
    }

    private static Map<ConsoleLanguage, ConsoleTexts> read() {
        List<List<String>> rows = rows();
        Map<ConsoleLanguage, ConsoleTexts> all = new EnumMap<>(ConsoleLanguage.class);
        for (ConsoleLanguage language : ConsoleLanguage.values()) {
            Map<String, String> words = new LinkedHashMap<>();
            rows.forEach(row -> words.put(row.get(0), row.get(language.column())));
            all.put(language, new ConsoleTexts(language, words));
        }
        return all;
    }
}
