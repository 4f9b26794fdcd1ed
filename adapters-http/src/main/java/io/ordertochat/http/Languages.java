package io.ordertochat.http;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which language an answer is in. */
final class Languages {

    private static final int MAX_TAG = 35;
    private static final int MAX_HEADER = 300;
    private static final Set<String> WRITTEN = Set.of("en", "es", "pt");
    private static final Set<Locale> KNOWN = Set.of(Locale.getAvailableLocales());

    private Languages() {}

    /**
     * Reads a BCP 47 tag; empty when it is none. Extensions and variants go: they would change digits and calendars, not the
     * language. What the JDK does not know becomes its language, or English: it keeps something of every locale it ever saw,
     * and clients could invent them without end.
     */
    static Optional<Locale> ofTag(String tag) {
        if (tag.isEmpty() || tag.length() > MAX_TAG) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(tag)
                    .setVariant("")
                    .clearExtensions()
                    .build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(known(locale));
        } catch (IllformedLocaleException illFormed) {
            return Optional.empty();
        }
    }

    private static Locale known(Locale locale) {
        if (KNOWN.contains(locale)) {
            return locale;
        }
        Locale language = new Locale.Builder().setLanguage(locale.getLanguage()).build();
        return KNOWN.contains(language) ? language : Locale.ENGLISH;
    }

    /** The first language the client prefers that texts exist in; a header that can't be read is no wish. */
    static Optional<Locale> accepted(Request request, Locale ofShop) {
        String header = request.header("accept-language").orElse("");
        if (header.isBlank() || header.length() > MAX_HEADER) {
            return Optional.empty();
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> ofTag(range.getRange()))
                .flatMap(Optional::stream)
                .filter(locale -> WRITTEN.contains(locale.getLanguage())
                        || locale.getLanguage().equals(ofShop.getLanguage()))
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The JDK stumbles over a lone hyphen with the latter.
            return List.of();
        }
    }
}
