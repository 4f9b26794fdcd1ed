package io.ordertochat.examples.demoshop.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the shop's pages; the first is the shop's own. */
public enum Language {
    /** Brazilian Portuguese. */
    PORTUGUESE("pt-BR", "Português", 0),
    /** English. */
    ENGLISH("en", "English", 1),
    /** Spanish. */
    SPANISH("es", "Español", 2);

    private final String tag;
    private final String ownName;
    private final int column;
    private final Locale locale;

    Language(String tag, String ownName, int column) {
        this.tag = tag;
        this.ownName = ownName;
        this.column = column;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * Finds a language.
     *
     * @param tag its BCP 47 tag
     * @return the language, if the shop speaks it
     */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /**
     * Finds the page language nearest to a locale.
     *
     * @param locale any locale
     * @return the language, the shop's own when none is near
     */
    public static Language nearest(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(PORTUGUESE);
    }

    /**
     * The BCP 47 tag.
     *
     * @return such as {@code pt-BR}
     */
    public String tag() {
        return tag;
    }

    /**
     * What its speakers call it.
     *
     * @return the name
     */
    public String ownName() {
        return ownName;
    }

    /**
     * Where its words stand in the tables of this program.
     *
     * @return 0 for the first column of words
     */
    public int column() {
        return column;
    }

    /**
     * The locale for amounts and dates.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
