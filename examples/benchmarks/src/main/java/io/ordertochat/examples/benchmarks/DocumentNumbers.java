package io.ordertochat.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Valid documents of nobody, made from a seed by arithmetic that is not the library's; half of the CNPJ have letters. */
final class DocumentNumbers {

    static final int EACH = 8;

    /** Published samples, one of each technique. */
    static final List<String> VAT = List.of(
            "DE136695976",
            "NL000099998B57",
            "BE1006023325",
            "FI01089940",
            "BG204514061",
            "CZ27082440",
            "IE3706224MH",
            "GB340804329");

    private static final String DIGITS = "0123456789";
    private static final String SIGNS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Random random;

    DocumentNumbers(long seed) {
        this.random = new Random(seed);
    }

    /** As typed into a form with a mask. */
    static String masked(String document, String bare) {
        String mask = document.equals("cpf") ? "###.###.###-##" : "##.###.###/####-##";
        StringBuilder shown = new StringBuilder();
        int next = 0;
        for (int i = 0; i < mask.length(); i++) {
            char place = mask.charAt(i);
            shown.append(place == '#' ? bare.charAt(next++) : place);
        }
        return shown.toString();
    }

    List<String> of(String document) {
        return IntStream.range(0, EACH)
                .mapToObj(i -> document.equals("cpf") ? cpf() : cnpj(i % 2 == 0 ? DIGITS : SIGNS))
                .toList();
    }

    private String cpf() {
        String base = signs(9, DIGITS);
        String first = base + digit(base, 11);
        return first + digit(first, 12);
    }

    private String cnpj(String alphabet) {
        String base = signs(12, alphabet);
        String first = base + digit(base, 9);
        return first + digit(first, 9);
    }

    /** Weights 2, 3, … from the right, beginning again after the largest. */
    static int digit(String text, int largestWeight) {
        int sum = 0;
        int weight = 2;
        for (int i = text.length() - 1; i >= 0; i--) {
            sum += (text.charAt(i) - '0') * weight;
            weight = weight == largestWeight ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }

    private String signs(int count, String alphabet) {
        StringBuilder text = new StringBuilder("1");
        while (text.length() < count) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
