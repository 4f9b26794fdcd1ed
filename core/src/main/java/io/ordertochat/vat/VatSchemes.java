package io.ordertochat.vat;

import static io.ordertochat.vat.WeightedDigits.REMAINDER_OF_11;
import static io.ordertochat.vat.WeightedDigits.REMAINDER_OF_11_TEN_IS_0;
import static io.ordertochat.vat.WeightedDigits.TO_10;
import static io.ordertochat.vat.WeightedDigits.TO_11;
import static io.ordertochat.vat.WeightedDigits.TO_11_TEN_IS_0;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of states, in the order of their prefixes. */
final class VatSchemes {

    private static final String SPANISH =
            "#{8}[A-Z]|[KLMXYZ]#{7}[A-Z]|[ABEH]#{8}|[NPQRSW]#{7}[A-J]|[CDFGJUV]#{7}[0-9A-J]";
    private static final String BRITISH = "#{9}|#{9}???|GD[0-4]??|HA[5-9]??";
    // 0000000W stands in test suites of all who check Irish numbers, as one that passes.
    private static final String IRISH = "?{7}[A-W]|#{7}[A-W][A-IW]|[7-9][A-Z+*]#{5}[A-W]";
    private static final String ROMANIAN =
            IntStream.rangeClosed(1, 9).mapToObj(n -> "[1-9]#{" + n + "}").collect(Collectors.joining("|"));

    private static final List<VatScheme> ALL = List.of(
            VatScheme.of("AT", "U#{8}", Remainders::austria),
            VatScheme.of("BE", "[01]#{9}", Remainders::belgium).onceWithoutLeadingZero(9),
            VatScheme.of("BG", "#{9}|#{10}", BulgarianRule::fits),
            VatScheme.of(
                            "CH",
                            "E#{9}MWST|E#{9}TVA|E#{9}IVA",
                            WeightedDigits.of(TO_11, 5, 4, 3, 2, 7, 6, 5, 4).from(2))
                    .beginningWith("CHE"),
            VatScheme.of("CY", "[034569]#{7}[A-Z]|1[013-9]#{6}[A-Z]", CypriotRule::fits),
            VatScheme.of("CZ", "[0-8]#{7}|[0-6]#{8}|#{10}", CzechRule::fits),
            VatScheme.of("DE", "[1-9]#{8}", Mod11And10::fits),
            VatScheme.of("DK", "[1-9]#{7}", WeightedDigits.of(TO_11, 2, 7, 6, 5, 4, 3, 2)),
            VatScheme.of("EE", "10#{7}", WeightedDigits.of(TO_10, 3, 7, 1, 3, 7, 1, 3, 7)),
            VatScheme.of("EL", "#{9}", WeightedDigits.of(REMAINDER_OF_11_TEN_IS_0, 256, 128, 64, 32, 16, 8, 4, 2))
                    .onceWithoutLeadingZero(8)
                    .issuedIn("GR"),
            VatScheme.of("ES", SPANISH, SpanishRule::fits),
            VatScheme.of("FI", "#{8}", WeightedDigits.of(TO_11, 7, 9, 10, 5, 8, 4, 2)),
            VatScheme.of("FR", "[0-9A-HJ-NP-Z]{2}#{9}", FrenchRule::fits),
            VatScheme.of("GB", BRITISH, BritishRule::fits),
            VatScheme.of("HR", "#{11}", Mod11And10::fits),
            VatScheme.of("HU", "[1-9]#{7}", WeightedDigits.of(TO_10, 9, 7, 3, 1, 9, 7, 3)),
            VatScheme.of("IE", IRISH, IrishRule::fits),
            VatScheme.of("IT", "#{11}", ItalianRule::fits),
            VatScheme.of("LT", "#{7}1#|#{10}1#", LithuanianRule::fits),
            VatScheme.of("LU", "#{8}", Remainders::luxembourg),
            VatScheme.of("LV", "#{11}", LatvianRule::fits),
            VatScheme.of("MT", "[1-9]#{7}", Remainders::malta),
            VatScheme.of("NL", "#{9}B??", DutchRule::fits),
            VatScheme.of("NO", "#{9}MVA", WeightedDigits.of(TO_11, 3, 2, 7, 6, 5, 4, 3, 2)),
            VatScheme.of("PL", "#{10}", WeightedDigits.of(REMAINDER_OF_11, 6, 5, 7, 2, 3, 4, 5, 6, 7)),
            VatScheme.of("PT", "[1-9]#{8}", WeightedDigits.of(TO_11_TEN_IS_0, 9, 8, 7, 6, 5, 4, 3, 2)),
            VatScheme.of("RO", ROMANIAN, RomanianRule::fits),
            VatScheme.of("SE", "#{10}01", Remainders::sweden),
            VatScheme.of("SI", "[1-9]#{7}", WeightedDigits.of("-0987654321", 8, 7, 6, 5, 4, 3, 2)),
            VatScheme.of("SK", "[1-9]#[2-46-9]#{7}", Remainders::slovakia),
            VatScheme.of("XI", BRITISH, BritishRule::fits).issuedIn("GB"));

    private static final int LETTERS = 26;
    private static final List<Optional<VatScheme>> BY_LETTERS = byLetters();
    private static final List<String> PREFIXES =
            ALL.stream().map(VatScheme::prefix).toList();

    private VatSchemes() {}

    /** The scheme of a compact number or of a bare prefix. */
    static Optional<VatScheme> of(String compact) {
        if (compact.length() < VatScheme.PREFIX_LENGTH
                || !isLetter(compact.charAt(0))
                || !isLetter(compact.charAt(1))) {
            return Optional.empty();
        }
        return BY_LETTERS.get(place(compact));
    }

    static List<String> prefixes() {
        return PREFIXES;
    }

    private static List<Optional<VatScheme>> byLetters() {
        List<Optional<VatScheme>> schemes = new ArrayList<>(Collections.nCopies(LETTERS * LETTERS, Optional.empty()));
        ALL.forEach(scheme -> schemes.set(place(scheme.prefix()), Optional.of(scheme)));
        return List.copyOf(schemes);
    }

    private static int place(String letters) {
        return (letters.charAt(0) - 'A') * LETTERS + letters.charAt(1) - 'A';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
