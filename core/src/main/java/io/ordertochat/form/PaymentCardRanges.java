package io.ordertochat.form;

import java.util.List;

/** The beginnings of card numbers that issuers use, with the lengths that go with them. */
final class PaymentCardRanges {

    private static final int PREFIX_DIGITS = 8;
    private static final int BRAND_COLUMNS = 4;
    private static final PaymentCardRanges PUBLISHED =
            new PaymentCardRanges(TableResource.rows("payment-card-ranges.tsv"));

    private final int[] first;
    private final int[] last;
    /** Bit n is set where a number of n digits exists. */
    private final int[] lengths;

    private PaymentCardRanges(List<List<String>> rows) {
        first = new int[rows.size()];
        last = new int[rows.size()];
        lengths = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() != BRAND_COLUMNS) {
                throw new IllegalStateException(
                        "payment-card-ranges.tsv: a row has " + row.size() + " columns; write 4");
            }
            int unit = unit(row.get(1));
            first[i] = Integer.parseInt(row.get(1)) * unit;
            last[i] = (Integer.parseInt(row.get(2)) + 1) * unit - 1;
            lengths[i] = lengthBits(row.get(3));
        }
    }

    static PaymentCardRanges published() {
        return PUBLISHED;
    }

    /** Whether an issuer has numbers of this length with this beginning. */
    boolean contain(byte[] digits, int from, int length) {
        int prefix = 0;
        for (int i = from; i < from + PREFIX_DIGITS; i++) {
            prefix = prefix * 10 + digits[i];
        }
        for (int i = 0; i < first.length; i++) {
            if (prefix >= first[i] && prefix <= last[i] && (lengths[i] & 1 << length) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int unit(String beginning) {
        int unit = 1;
        for (int i = beginning.length(); i < PREFIX_DIGITS; i++) {
            unit *= 10;
        }
        return unit;
    }

    private static int lengthBits(String lengths) {
        int bits = 0;
        for (String part : lengths.split(",")) {
            int dash = part.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            int to = Integer.parseInt(part.substring(dash + 1));
            for (int length = from; length <= to; length++) {
                bits |= 1 << length;
            }
        }
        return bits;
    }
}
