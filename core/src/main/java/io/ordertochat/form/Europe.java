package io.ordertochat.form;

import java.util.Set;

/** The countries whose customers the European fields are for: the European Union and its neighbours in trade. */
final class Europe {

    private static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "GB", "CH", "NO", "IS", "LI");

    /** They share the numbering plan of a country above, and people keep their numbers when they move. */
    private static final Set<String> IN_A_COUNTRYS_NUMBERING_PLAN = Set.of("AX", "GG", "IM", "JE", "SJ", "VA");

    private Europe() {}

    static Set<String> countries() {
        return COUNTRIES;
    }

    static boolean includes(String country) {
        return COUNTRIES.contains(country);
    }

    /** Whether phone numbers of the region are numbers of these countries. */
    static boolean numbers(String region) {
        return COUNTRIES.contains(region) || IN_A_COUNTRYS_NUMBERING_PLAN.contains(region);
    }
}
