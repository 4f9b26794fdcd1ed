package io.ordertochat.vat;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Every state's rule a second time, on purpose in another way: regular expressions, congruences, big integers, calendar
 * objects. What is given is the number without its prefix.
 */
final class SecondOpinion {

    private static final String KEYS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final List<Integer> CYPRIOT = List.of(1, 0, 5, 7, 9, 13, 15, 17, 19, 21);
    private static final List<Integer> CZECH_SPECIAL = List.of(8, 7, 6, 5, 4, 3, 2, 1, 0, 9, 8);

    private static final Map<String, Predicate<String>> RULES = Map.ofEntries(
            Map.entry("AT", n -> is(n, "U(?!0{8})\\d{8}") && austrian(n.substring(1))),
            Map.entry("BE", n -> is(n, "[01](?!0{9})\\d{9}") && part(n, 0, 8) % 97 + part(n, 8, 10) == 97),
            Map.entry("BG", n -> is(n, "(?!0+$)\\d{9,10}") && bulgarian(n)),
            Map.entry(
                    "CH",
                    n -> is(n, "E(?!0{9})\\d{9}(MWST|TVA|IVA)") && dot(n, 1, 5, 4, 3, 2, 7, 6, 5, 4, 1) % 11 == 0),
            Map.entry("CY", n -> is(n, "(?!12)(?!0{8})[0134569]\\d{7}[A-Z]") && cypriot(n)),
            Map.entry("CZ", SecondOpinion::czech),
            Map.entry("DE", n -> is(n, "[1-9]\\d{8}") && hybrid(n)),
            Map.entry("DK", n -> is(n, "[1-9]\\d{7}") && dot(n, 0, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            Map.entry("EE", n -> is(n, "10\\d{7}") && dot(n, 0, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
            Map.entry("EL", n -> is(n, "(?!0{9})\\d{9}") && greek(n)),
            Map.entry("ES", SecondOpinion::spanish),
            Map.entry("FI", n -> is(n, "(?!0{8})\\d{8}") && dot(n, 0, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
            Map.entry("FR", n -> is(n, "[" + KEYS + "]{2}(?!0{9})\\d{9}") && french(n)),
            Map.entry("GB", SecondOpinion::british),
            Map.entry("HR", n -> is(n, "(?!0{11})\\d{11}") && hybrid(n)),
            Map.entry("HU", n -> is(n, "[1-9]\\d{7}") && dot(n, 0, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
            Map.entry("IE", SecondOpinion::irish),
            Map.entry("IT", n -> is(n, "(?!0{7})\\d{7}(?!000)(0\\d\\d|100|12[01]|888|999)\\d") && luhn(n)),
            Map.entry("LT", n -> is(n, "\\d{7}1\\d|\\d{10}1\\d") && lithuanian(n)),
            Map.entry("LU", n -> is(n, "(?!0{8})\\d{8}") && part(n, 0, 6) % 89 == part(n, 6, 8)),
            Map.entry("LV", n -> is(n, "(?!0{11})\\d{11}") && latvian(n)),
            Map.entry(
                    "MT",
                    n -> is(n, "[1-9]\\d{5}(?!00)[0-3]\\d")
                            && part(n, 6, 8) <= 37
                            && dot(n, 0, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
            Map.entry("NL", n -> is(n, "(?!0{9})\\d{9}B(?!00)\\d\\d") && dutch(n)),
            Map.entry("NO", n -> is(n, "(?!0{9})\\d{9}MVA") && dot(n, 0, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            Map.entry("PL", n -> is(n, "(?!0{10})\\d{10}") && dot(n, 0, 6, 5, 7, 2, 3, 4, 5, 6, 7, 10) % 11 == 0),
            Map.entry("PT", n -> is(n, "[1-9]\\d{8}") && portuguese(dot(n, 0, 9, 8, 7, 6, 5, 4, 3, 2) % 11, at(n, 8))),
            Map.entry("RO", n -> is(n, "[1-9]\\d{1,9}") && romanian("0".repeat(10 - n.length()) + n)),
            Map.entry("SE", n -> is(n, "(?!0{10})\\d{10}01") && luhn(n.substring(0, 10))),
            Map.entry("SI", n -> is(n, "[1-9]\\d{7}") && slovenian(11 - dot(n, 0, 8, 7, 6, 5, 4, 3, 2) % 11, at(n, 7))),
            Map.entry("SK", n -> is(n, "[1-9]\\d[2346789]\\d{7}") && Long.parseLong(n) % 11 == 0),
            Map.entry("XI", SecondOpinion::british));

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private SecondOpinion() {}

    static boolean holds(String prefix, String number) {
        return RULES.getOrDefault(prefix, any -> false).test(number);
    }

    private static boolean austrian(String n) {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += i % 2 == 0 ? at(n, i) : at(n, i) / 5 + at(n, i) * 2 % 10;
        }
        return at(n, 7) == (96 - sum) % 10;
    }

    private static boolean bulgarian(String n) {
        if (n.length() == 9) {
            int first = dot(n, 0, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
            int second = dot(n, 0, 3, 4, 5, 6, 7, 8, 9, 10) % 11;
            return at(n, 8) == (first < 10 ? first : second < 10 ? second : 0);
        }
        int powers = 0;
        for (int i = 0; i < 9; i++) {
            powers += at(n, i)
                    * BigInteger.TWO.pow(i + 1).mod(BigInteger.valueOf(11)).intValue();
        }
        boolean person = powers % 11 % 10 == at(n, 9) && bulgarianDay(n);
        boolean foreigner = dot(n, 0, 21, 19, 17, 13, 11, 9, 7, 3, 1, 9) % 10 == 0;
        return person || foreigner || dot(n, 0, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static boolean bulgarianDay(String n) {
        int month = part(n, 2, 4);
        int century = month < 20 ? 1900 : month < 40 ? 1800 : 2000;
        return isDay(century + part(n, 0, 2), month - (century == 1900 ? 0 : century == 1800 ? 20 : 40), part(n, 4, 6));
    }

    private static boolean cypriot(String n) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += i % 2 == 0 ? CYPRIOT.get(at(n, i)) : at(n, i);
        }
        return n.charAt(8) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(sum % 26);
    }

    private static boolean czech(String n) {
        if (is(n, "[0-8]\\d{7}") && !is(n, "0+")) {
            int missing = missingTo11(dot(n, 0, 8, 7, 6, 5, 4, 3, 2));
            return at(n, 7) == (missing == 10 ? 0 : missing == 11 ? 1 : missing);
        }
        if (is(n, "6\\d{8}")) {
            return at(n, 8) == CZECH_SPECIAL.get(missingTo11(dot(n, 1, 8, 7, 6, 5, 4, 3, 2)) - 1);
        }
        if (is(n, "\\d{9}")) {
            int month = part(n, 2, 4);
            return part(n, 0, 2) <= 53 && isDay(1900 + part(n, 0, 2), month > 50 ? month - 50 : month, part(n, 4, 6));
        }
        return is(n, "\\d{10}") && czechDay(n) && Long.parseLong(n.substring(0, 9)) % 11 % 10 == at(n, 9);
    }

    private static boolean czechDay(String n) {
        int year = part(n, 0, 2) + (part(n, 0, 2) < 54 ? 2000 : 1900);
        int typed = part(n, 2, 4);
        return List.of(0, 20, 50, 70).stream()
                .anyMatch(added -> typed > added && typed <= added + 12 && isDay(year, typed - added, part(n, 4, 6)));
    }

    private static int missingTo11(int sum) {
        int missing = 1;
        while ((sum + missing) % 11 != 0) {
            missing++;
        }
        return missing;
    }

    private static boolean greek(String n) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum = (sum + at(n, i)) * 2;
        }
        return sum % 11 % 10 == at(n, 8);
    }

    private static boolean spanish(String n) {
        String person = n.replaceFirst("^[KLM]", "")
                .replaceFirst("^X", "0")
                .replaceFirst("^Y", "1")
                .replaceFirst("^Z", "2");
        boolean zero = !is(n, ".*[1-9].*");
        if (is(n, "[\\dKLMXYZ]\\d{7}[A-Z]")) {
            int number = Integer.parseInt(person.substring(0, person.length() - 1));
            return !zero && "TRWAGMYFPDXBNJZSQVHLCKE".indexOf(n.charAt(8)) == number % 23;
        }
        if (!is(n, "[ABCDEFGHJNPQRSUVW]\\d{7}[\\dA-J]") || zero) {
            return false;
        }
        int check = 0;
        while (!luhn(n.substring(1, 8) + check)) {
            check++;
        }
        boolean digit = n.charAt(8) == '0' + check && !is(n, "[NPQRSW].*");
        return digit || (n.charAt(8) == "JABCDEFGHI".charAt(check) && !is(n, "[ABEH].*"));
    }

    private static boolean french(String n) {
        int siren = part(n, 2, 11);
        if (!n.startsWith("000", 2) && !luhn(n.substring(2))) {
            return false;
        }
        if (is(n, "\\d+")) {
            return (12 + 3 * (siren % 97)) % 97 == part(n, 0, 2);
        }
        int a = KEYS.indexOf(n.charAt(0));
        int b = KEYS.indexOf(n.charAt(1));
        int key = Character.isDigit(n.charAt(0)) ? a * 24 + b - 10 : a * 34 + b - 100;
        return BigInteger.valueOf(siren + 1L + key / 11 - key % 11)
                        .mod(BigInteger.valueOf(11))
                        .signum()
                == 0;
    }

    private static boolean british(String n) {
        if (is(n, "GD[0-4]\\d\\d|HA[5-9]\\d\\d")) {
            return true;
        }
        if (!is(n, "(?!0{9})\\d{9}(\\d{3})?")) {
            return false;
        }
        int rest = (dot(n, 0, 8, 7, 6, 5, 4, 3, 2) + part(n, 7, 9)) % 97;
        return rest == 0 || (rest == 42 && n.charAt(0) != '0');
    }

    private static boolean irish(String n) {
        if (is(n, "[7-9][A-Z+*]\\d{5}[A-W]")) {
            return irish("0" + n.substring(2, 7) + n.charAt(0) + n.charAt(7));
        }
        if (!is(n, "\\d{7}[A-W][A-IW]?") || is(n, "0{7}[A-W][A-IW]")) {
            return false;
        }
        int second = n.length() == 9 && !n.endsWith("W") ? n.charAt(8) - '@' : 0;
        int rest = (dot(n, 0, 8, 7, 6, 5, 4, 3, 2) + 9 * second) % 23;
        return n.charAt(7) == (rest == 0 ? 'W' : (char) ('@' + rest));
    }

    private static boolean lithuanian(String n) {
        int digits = n.length() - 1;
        int first = 0;
        int second = 0;
        for (int i = 0; i < digits; i++) {
            first += at(n, i) * (1 + i % 9);
            second += at(n, i) * (1 + (i + 2) % 9);
        }
        return at(n, digits) == (first % 11 == 10 ? second % 11 % 10 : first % 11);
    }

    private static boolean latvian(String n) {
        if (n.charAt(0) > '3') {
            return dot(n, 0, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
        }
        boolean day = n.charAt(6) <= '2' && isDay(1800 + 100 * at(n, 6) + part(n, 4, 6), part(n, 2, 4), part(n, 0, 2));
        return (n.startsWith("32") || day) && (1 + dot(n, 0, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 == at(n, 10);
    }

    private static boolean dutch(String n) {
        BigInteger whole = new BigInteger("2321" + n.replace("B", "11"));
        return dot(n, 0, 9, 8, 7, 6, 5, 4, 3, 2, 10) % 11 == 0
                || whole.mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static boolean portuguese(int rest, int check) {
        return rest + check == 11 || (rest < 2 && check == 0);
    }

    private static boolean romanian(String n) {
        return dot(n, 0, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == at(n, 9);
    }

    private static boolean slovenian(int missing, int check) {
        return missing != 11 && check == missing % 10;
    }

    private static boolean hybrid(String n) {
        int product = 10;
        for (int i = 0; i < n.length() - 1; i++) {
            int sum = (product + at(n, i)) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return at(n, n.length() - 1) == (11 - product) % 10;
    }

    private static boolean luhn(String n) {
        int sum = 0;
        for (int i = 0; i < n.length(); i++) {
            int digit = at(n, n.length() - 1 - i);
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    private static boolean is(String n, String pattern) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(n).matches();
    }

    private static int dot(String n, int from, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += at(n, from + i) * weights[i];
        }
        return sum;
    }

    private static int at(String n, int i) {
        return n.charAt(i) - '0';
    }

    private static int part(String n, int from, int to) {
        return Integer.parseInt(n.substring(from, to));
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
