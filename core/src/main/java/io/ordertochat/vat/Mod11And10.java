package io.ordertochat.vat;

/** ISO/IEC 7064, hybrid system MOD 11,10 over all places. */
final class Mod11And10 {

    private Mod11And10() {}

    static boolean fits(String value) {
        int product = 10;
        int checkPlace = Digits.places(value);
        for (int place = 1; place < checkPlace; place++) {
            int sum = (product + Digits.at(value, place)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (product + Digits.at(value, checkPlace)) % 10 == 1;
    }
}
