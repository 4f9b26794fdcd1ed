package io.ordertochat.vat;

/** ISO/IEC 7064, hybrid system MOD 11,10 over all places. */
final class Mod11And10 {

    private Mod11And10() {}

    static boolean fits(String value) {
        int product = 10;
        int checkPlace = Digits.places(value);
        for (int place = 1; place < checkPlace; place++) {
            // Both remainders, without a division: the sum is 1 to 19 with 10 for 0, the double of it 2 to 20.
            int sum = product + Digits.at(value, place);
            int doubled = 2 * (sum > 10 ? sum - 10 : sum);
            product = doubled > 10 ? doubled - 11 : doubled;
        }
        return (product + Digits.at(value, checkPlace)) % 10 == 1;
    }
}
