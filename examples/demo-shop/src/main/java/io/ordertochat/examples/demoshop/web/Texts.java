package io.ordertochat.examples.demoshop.web;

import io.ordertochat.money.Money;
import io.ordertochat.money.MoneyFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the pages in one language, and its way to write amounts and times. */
public final class Texts {

    private static final Map<Language, Texts> ALL = read();

    private final Language language;
    private final Map<String, String> words;
    private final MoneyFormat money;

    private Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
        this.money = MoneyFormat.of(language.locale(), Currency.getInstance("BRL"));
    }

    /**
     * The words of a language.
     *
     * @param language the language
     * @return its words
     */
    public static Texts in(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalArgumentException("texts: no words in " + language);
        }
        return texts;
    }

    /**
     * The language.
     *
     * @return what the words are in
     */
    public Language language() {
        return language;
    }

    /**
     * A phrase.
     *
     * @param key its name
     * @param arguments what stands for <code>{0}</code>, <code>{1}</code>, …
     * @return the phrase
     */
    public String say(String key, Object... arguments) {
        String phrase = words.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("texts: no phrase '" + key + "' in " + language.tag());
        }
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", arguments[i].toString());
        }
        return phrase;
    }

    /**
     * A phrase that may be missing.
     *
     * @param key its name
     * @param otherwise what to say when it is
     * @return the phrase
     */
    public String sayOr(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /**
     * An amount.
     *
     * @param amount reais
     * @return the amount as this language writes it
     */
    public String money(Money amount) {
        return money.format(amount);
    }

    /**
     * A moment.
     *
     * @param at the moment
     * @param zone whose clock it is told by
     * @return date and time as this language writes them
     */
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at.atZone(zone));
    }

    private static Map<Language, Texts> read() {
        List<List<String>> rows = Resources.rows("texts.tsv");
        Map<Language, Texts> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> words = new HashMap<>();
            rows.forEach(row -> words.put(row.get(0), row.get(1 + language.column())));
            all.put(language, new Texts(language, words));
        }
        return all;
    }
}
