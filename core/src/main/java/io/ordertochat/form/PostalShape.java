package io.ordertochat.form;

import java.util.List;

/**
 * How one country writes its postal codes: a row of {@code postal-codes.tsv}, where the columns are explained. The rule
 * looks at the shape, never at whether a code is in use.
 */
final class PostalShape {

    private static final int COLUMNS = 7;
    private static final String DIGITS_AND_SIGNS = "9 ~-";
    /** Fits no pattern, and no answer may hold it. */
    private static final char END = '\0';

    private final String country;
    private final List<String> patterns;
    private final String range;
    private final String letters;
    private final List<String> unusedEndings;
    private final List<String> labels;
    private final String example;

    private PostalShape(List<String> row) {
        country = row.get(0);
        patterns = List.of(row.get(1).split("\\|"));
        range = row.get(2);
        letters = row.get(3);
        unusedEndings = row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(","));
        labels = row.get(5).isEmpty() ? List.of(country) : List.of(country, row.get(5));
        example = row.get(6);
    }

    static PostalShape of(List<String> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalStateException("postal-codes.tsv: a row has " + row.size() + " columns; write " + COLUMNS);
        }
        return new PostalShape(row);
    }

    String country() {
        return country;
    }

    String example() {
        return example;
    }

    /** The normal form of a text in capitals with single blanks; empty when it is no code of this country. */
    String normalForm(String text) {
        String code = fitted(text);
        if (code.isEmpty()) {
            boolean labelBelongs = patterns.get(0).startsWith(country);
            code = fitted(labelBelongs ? country + withoutLabel(text) : withoutLabel(text));
        }
        return code.isEmpty() || isOutOfRange(code) || unusedEndings.stream().anyMatch(code::endsWith) ? "" : code;
    }

    /**
     * How a browser takes such a code. The number pad only where digits alone are an answer: on some phones it has no sign at
     * all. No mask where letters are, and none where digits alone are the normal form.
     */
    FieldInput input() {
        String pattern = patterns.get(0);
        if (!TypedText.isAll(pattern, c -> DIGITS_AND_SIGNS.indexOf(c) >= 0)) {
            return FieldInput.CAPITALS;
        }
        String mask = pattern.replace('9', '0').replace('~', '-');
        if (pattern.indexOf('-') >= 0) {
            return new FieldInput("text", "none", mask);
        }
        return FieldInput.digits(TypedText.isAll(mask, c -> c == '0') ? "" : mask);
    }

    private String fitted(String text) {
        String code = "";
        for (int i = 0; code.isEmpty() && i < patterns.size(); i++) {
            code = fitted(patterns.get(i), text);
        }
        return code;
    }

    /** The text with the signs that belong to it, itself when it has them; empty when it does not fit. */
    private String fitted(String pattern, String text) {
        if (fitsAsItIs(pattern, text)) {
            return text;
        }
        StringBuilder code = new StringBuilder(pattern.length());
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char kind = pattern.charAt(i);
            char next = at < text.length() ? text.charAt(at) : END;
            if (kind == '_') {
                at += next == ' ' ? 1 : 0;
            } else if (fits(kind, next)) {
                code.append(next);
                at++;
            } else if (kind == ' ' || kind == '~') {
                code.append(kind == '~' ? '-' : ' ');
            } else {
                return "";
            }
        }
        return at < text.length() ? "" : code.toString();
    }

    private boolean fitsAsItIs(String pattern, String text) {
        for (int i = 0; i < pattern.length(); i++) {
            if (i == text.length() || !fits(pattern.charAt(i), text.charAt(i))) {
                return false;
            }
        }
        return pattern.length() == text.length();
    }

    private boolean fits(char kind, char c) {
        return switch (kind) {
            case '9' -> TypedText.isAsciiDigit(c);
            case 'a' -> isLetter(c);
            case 'x' -> TypedText.isAsciiDigit(c) || isLetter(c);
            case '~' -> c == '-';
            default -> c == kind;
        };
    }

    private boolean isLetter(char c) {
        return letters.isEmpty() ? c >= 'A' && c <= 'Z' : letters.indexOf(c) >= 0;
    }

    private boolean isOutOfRange(String code) {
        int dash = range.indexOf('-');
        if (dash < 0) {
            return false;
        }
        String beginning = code.substring(0, dash);
        return beginning.compareTo(range.substring(0, dash)) < 0 || beginning.compareTo(range.substring(dash + 1)) > 0;
    }

    /** People write {@code D-10115} and {@code FI 00550} on letters. */
    private String withoutLabel(String text) {
        for (String label : labels) {
            if (text.startsWith(label)) {
                String rest = text.substring(label.length());
                return rest.startsWith("-") || rest.startsWith(" ") ? rest.substring(1) : rest;
            }
        }
        return text;
    }
}
