package io.ordertochat.vat;

/**
 * What a person typed, without separators, with capital letters and with {@code EL} for Greece. What has no place in
 * a VAT number stays where it is, so that the shape refuses it.
 */
final class CompactForm {

    /** One more than the longest normal form, {@code CHE000000000MWST}: what is longer need not be read to its end. */
    private static final int LENGTH_READ = 17;

    private static final String GREECE = "EL";
    private static final String GREECE_BY_ISO = "GR";

    private CompactForm() {}

    static String of(String typed) {
        int plain = 0;
        while (plain < typed.length() && isPlain(typed.charAt(plain))) {
            plain++;
        }
        String compact = plain == typed.length() ? typed : withoutSeparators(typed, plain);
        return compact.startsWith(GREECE_BY_ISO) ? GREECE.concat(compact.substring(GREECE_BY_ISO.length())) : compact;
    }

    private static String withoutSeparators(String typed, int plain) {
        char[] compact = new char[LENGTH_READ];
        int length = Math.min(plain, LENGTH_READ);
        typed.getChars(0, length, compact, 0);
        for (int i = plain; i < typed.length() && length < LENGTH_READ; i++) {
            char c = typed.charAt(i);
            if (!isSeparator(c)) {
                compact[length++] = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
            }
        }
        return new String(compact, 0, length);
    }

    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '+' || c == '*';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '-' || c == '/' || isWhiteSpace(c);
    }

    /** The White_Space property of Unicode: people paste no-break spaces. */
    private static boolean isWhiteSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }
}
