package io.ordertochat.vat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random numbers of about the right shape, by patterns: {@code d} a digit, {@code m} two digits that may be a month with
 * something added, {@code t} two that may be a day, {@code k} a key character, {@code l} a letter, {@code c} the place at
 * which every digit is tried, {@code z} one at which letters are, too.
 */
final class Candidates {

    private static final Map<String, List<String>> PATTERNS = Map.ofEntries(
            Map.entry("AT", List.of("Udddddddc")),
            Map.entry("BE", List.of("0ddddddddc", "1ddddddddc", "cddddddddd")),
            Map.entry("BG", List.of("ddddddddc", "dddddddddc", "ddmtdddc")),
            Map.entry("CH", List.of("EddddddddcMWST", "EddddddddcTVA", "EddddddddcIVA")),
            Map.entry("CY", List.of("ddddddddz", "1dddddddz")),
            Map.entry("CZ", List.of("dddddddc", "6dddddddc", "ddmtddc", "ddmtdddc", "dddddddddc")),
            Map.entry("DE", List.of("ddddddddc")),
            Map.entry("DK", List.of("dddddddc")),
            Map.entry("EE", List.of("10ddddddc", "ddddddddc")),
            Map.entry("EL", List.of("ddddddddc", "0000ddddc")),
            Map.entry("ES", List.of("ddddddddz", "ldddddddz", "Xdddddddz", "Ydddddddz", "Zdddddddz")),
            Map.entry("FI", List.of("dddddddc")),
            Map.entry("FR", List.of("kzddddddddd", "kz000dddddd", "ddddddddddz")),
            Map.entry("GB", List.of("ddddddddc", "0dddddddc", "ddddddddcddd", "GDddc", "HAddc", "GDcdd", "HAcdd")),
            Map.entry("HR", List.of("ddddddddddc")),
            Map.entry("HU", List.of("dddddddc")),
            Map.entry("IE", List.of("dddddddz", "dddddddzl", "dldddddz", "d+dddddz", "9*dddddz")),
            Map.entry("IT", List.of("ddddddd0ddc", "ddddddddddc", "ddddddd12dc", "ddddddd100c")),
            Map.entry("LT", List.of("ddddddd1c", "dddddddddd1c", "ddddddddc")),
            Map.entry("LU", List.of("dddddddc")),
            Map.entry("LV", List.of("ddddddddddc", "tmdd1dddc", "tmdd2dddc", "tmddddddc", "32ddddddddc")),
            Map.entry("MT", List.of("dddddddc", "dddddd3c", "dddddd0c")),
            Map.entry("NL", List.of("ddddddddcB01", "dddddddddBdc")),
            Map.entry("NO", List.of("ddddddddcMVA")),
            Map.entry("PL", List.of("dddddddddc")),
            Map.entry("PT", List.of("ddddddddc")),
            Map.entry("RO", List.of("dc", "dddddc", "ddddddddc", "dddddddddc")),
            Map.entry("SE", List.of("dddddddddc01")),
            Map.entry("SI", List.of("dddddddc")),
            Map.entry("SK", List.of("dddddddddc")),
            Map.entry("XI", List.of("ddddddddc", "ddddddddcddd")));

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final List<Integer> ADDED_TO_MONTHS = List.of(0, 20, 40, 50, 70);

    private final Random random;

    Candidates(long seed) {
        random = new Random(seed);
    }

    /** The numbers, without prefix, that one pattern of the state gives with one set of random digits. */
    Stream<String> some(String prefix) {
        List<String> patterns = PATTERNS.getOrDefault(prefix, List.of());
        StringBuilder number = new StringBuilder();
        for (char sign : patterns.get(random.nextInt(patterns.size())).toCharArray()) {
            number.append(
                    switch (sign) {
                        case 'd' -> String.valueOf(random.nextInt(10));
                        case 'm' -> twoDigits(random.nextInt(14) + ADDED_TO_MONTHS.get(random.nextInt(5)));
                        case 't' -> twoDigits(random.nextInt(33));
                        case 'k', 'l' -> String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                        default -> String.valueOf(sign);
                    });
        }
        String pattern = number.toString();
        String tried = pattern.indexOf('z') < 0 ? "0123456789X" : CHARACTERS;
        return tried.chars().mapToObj(c -> pattern.replace('c', (char) c).replace('z', (char) c));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
