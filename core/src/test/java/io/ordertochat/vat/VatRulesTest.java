package io.ordertochat.vat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.vat.VatVerdict.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state's rule against a second implementation that shares nothing with the first. */
class VatRulesTest {

    private static final int VALID_NUMBERS = 2_000;
    private static final int CHANGED_NUMBERS = 300;
    private static final String SEPARATORS = " .-/\t\u00A0\u202F\u3000";

    /**
     * The states in which no single wrong digit passes: each check digit stands for one remainder and no weight hides a digit,
     * or they use Luhn or MOD 11,10; of France the keys without letters. Elsewhere two remainders share a check digit (CZ EL PT
     * RO), a second rule or round may fit by chance (BG FR GB LT NL XI), or the first digit decides which rule is used (LV).
     */
    private static final Set<String> SEE_EVERY_WRONG_DIGIT = Set.of(
            "AT", "BE", "CH", "CY", "DE", "DK", "EE", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LU", "MT", "NO", "PL",
            "SE", "SI", "SK");

    static List<String> prefixes() {
        return VatNumber.prefixes();
    }

    static Stream<String> seeEveryWrongDigit() {
        return SEE_EVERY_WRONG_DIGIT.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void both_implementations_say_the_same(String prefix) {
        Candidates candidates = new Candidates(prefix.hashCode());
        int valid = 0;
        int rounds = 0;
        while (valid < VALID_NUMBERS) {
            assertThat(rounds++).isLessThan(500_000);
            for (String number : candidates.some(prefix).toList()) {
                boolean holds = SecondOpinion.holds(prefix, number);
                valid += holds ? 1 : 0;
                assertThat(VatNumber.check(prefix + number, prefix) instanceof Valid)
                        .as(prefix + number)
                        .isEqualTo(holds);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void a_normal_form_stays_as_it_is_and_separators_and_small_letters_do_not_matter(String prefix) {
        Random random = new Random(4711);
        for (String number : validNumbers(prefix, VALID_NUMBERS)) {
            assertThat(normalForm(number)).isEqualTo(number);
            assertThat(normalForm(strewn(number, random))).isEqualTo(number);
            assertThat(normalForm(number.toLowerCase(Locale.ROOT))).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @MethodSource("seeEveryWrongDigit")
    void no_wrong_digit_passes(String prefix) {
        for (String number : validNumbers(prefix, CHANGED_NUMBERS)) {
            if (prefix.equals("FR") && !number.substring(2).matches("\\d+")) {
                continue;
            }
            assertThat(withOneOtherDigit(number))
                    .allSatisfy(changed -> assertThat(VatNumber.check(changed)).isNotInstanceOf(Valid.class));
        }
    }

    private static List<String> validNumbers(String prefix, int count) {
        Candidates candidates = new Candidates(prefix.hashCode() + 1L);
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < count) {
            candidates
                    .some(prefix)
                    .filter(n -> SecondOpinion.holds(prefix, n))
                    .map(prefix::concat)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private static List<String> withOneOtherDigit(String number) {
        List<String> changed = new ArrayList<>();
        for (int i = 2; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9' && Character.isDigit(number.charAt(i)); digit++) {
                if (digit != number.charAt(i)) {
                    changed.add(number.substring(0, i) + digit + number.substring(i + 1));
                }
            }
        }
        return changed;
    }

    private static String strewn(String number, Random random) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            while (random.nextInt(3) == 0) {
                typed.append(SEPARATORS.charAt(random.nextInt(SEPARATORS.length())));
            }
            typed.append(number.charAt(i));
        }
        return typed.append(random.nextBoolean() ? " " : "").toString();
    }

    private static String normalForm(String typed) {
        return VatNumber.check(typed) instanceof Valid valid ? valid.number().value() : "refused: " + typed;
    }
}
