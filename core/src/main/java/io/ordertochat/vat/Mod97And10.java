package io.ordertochat.vat;

/** ISO/IEC 7064, pure system MOD 97-10 over letters and digits, the prefix included; a letter counts as a number from 10 to 35. */
final class Mod97And10 {

    private Mod97And10() {}

    static boolean fits(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            rest = (c <= '9' ? rest * 10 + (c - '0') : rest * 100 + (c - 'A' + 10)) % 97;
        }
        return rest == 1;
    }
}
