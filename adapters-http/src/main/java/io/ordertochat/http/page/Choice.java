package io.ordertochat.http.page;

import io.ordertochat.form.FieldKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the answers a field offers.
 *
 * @param value the answer
 * @param label its name for people
 */
public record Choice(String value, String label) {

    /** The languages of the forms' own words; the lists of others are made when they are asked for. */
    private static final Map<String, List<Choice>> COUNTRIES = List.of("en", "pt", "es").stream()
            .collect(Collectors.toUnmodifiableMap(tag -> tag, tag -> named(Locale.forLanguageTag(tag))));

    private static final Map<String, List<Choice>> STATES = PageTable.rows("states.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0),
                    Collectors.mapping(row -> new Choice(row.get(1), row.get(2)), Collectors.toUnmodifiableList())));

    /**
     * What a field offers: every country, the states of Brazil and of the United States.
     *
     * @param key the field
     * @param region the shop's country, an ISO 3166-1 alpha-2 code; may be empty
     * @param locale the reader's language
     * @return sorted by name; empty for a field whose answers are typed
     */
    public static List<Choice> of(FieldKey key, String region, Locale locale) {
        return switch (key) {
            case COUNTRY -> countries(locale);
            case STATE -> STATES.getOrDefault(region, List.of());
            default -> List.of();
        };
    }

    private static List<Choice> countries(Locale locale) {
        List<Choice> ready = COUNTRIES.get(locale.getLanguage());
        return ready == null ? named(language(locale)) : ready;
    }

    /** Names differ by language and script; the JDK keeps something of every locale, so regions and variants are left out. */
    private static Locale language(Locale locale) {
        return new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setScript(locale.getScript())
                .build();
    }

    private static List<Choice> named(Locale locale) {
        Comparator<String> byName = Collator.getInstance(locale)::compare;
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Choice::label, byName))
                .toList();
    }
}
