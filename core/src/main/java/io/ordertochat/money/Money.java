package io.ordertochat.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency, held in the currency's minor units (cents, fils; yen have none). No floating point
 * anywhere; arithmetic that leaves the range of a {@code long} throws {@link ArithmeticException}.
 *
 * @param minorUnits the amount in minor units, negative for a discount
 * @param currency an ISO 4217 currency that has minor units defined (gold and test codes have none and are refused)
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /**
     * Checks that the currency can carry an amount.
     *
     * @throws IllegalArgumentException for a currency without a scale, such as {@code XAU}
     */
    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("currency " + currency.getCurrencyCode()
                    + " has no minor units; use the currency customers pay in");
        }
    }

    /**
     * Makes an amount from minor units.
     *
     * @param minorUnits the amount in minor units
     * @param currencyCode ISO 4217 code
     * @return the amount
     */
    public static Money ofMinor(long minorUnits, String currencyCode) {
        return new Money(minorUnits, currency(currencyCode));
    }

    /**
     * Reads a decimal string such as {@code "39.90"}: the scale may be smaller than the currency's, never larger.
     *
     * @param amount plain decimal with a full stop, no grouping, no exponent
     * @param currencyCode ISO 4217 code
     * @return the amount
     * @throws IllegalArgumentException when the text is no plain decimal or has more decimals than the currency
     */
    public static Money of(String amount, String currencyCode) {
        Currency currency = currency(currencyCode);
        if (!isPlainDecimal(amount)) {
            throw new IllegalArgumentException("amount: not a plain decimal; write it like 1234.50, without grouping");
        }
        try {
            return new Money(
                    new BigDecimal(amount).movePointRight(scaleOf(currency)).longValueExact(), currency);
        } catch (ArithmeticException tooFineOrTooLarge) {
            throw new IllegalArgumentException(
                    "amount: " + amount + " does not fit " + currencyCode + ", which has " + scaleOf(currency)
                            + " decimals",
                    tooFineOrTooLarge);
        }
    }

    /**
     * Nothing, in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Adds an amount of the same currency.
     *
     * @param other the amount to add
     * @return the sum
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    /**
     * Takes an amount of the same currency off.
     *
     * @param other the amount to take off
     * @return the difference
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, sameCurrency(other).minorUnits), currency);
    }

    /**
     * Multiplies by a whole number, as in quantity times unit price.
     *
     * @param factor how many times
     * @return the product
     */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(minorUnits, factor), currency);
    }

    /**
     * Tells whether this is nothing.
     *
     * @return whether the amount is zero
     */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /**
     * Tells whether this is below zero.
     *
     * @return whether the amount is negative
     */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * The number of decimals of the currency.
     *
     * @return 0 for JPY, 2 for BRL, 3 for KWD
     */
    public int scale() {
        return scaleOf(currency);
    }

    /**
     * The amount as a decimal string with the currency's own number of decimals; the form it travels in.
     *
     * @return such as {@code "91.80"}
     */
    public String toDecimalString() {
        return BigDecimal.valueOf(minorUnits, scale()).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, sameCurrency(other).minorUnits);
    }

    @Override
    public String toString() {
        return toDecimalString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("money: " + currency.getCurrencyCode() + " and "
                    + other.currency.getCurrencyCode() + " do not mix; convert first");
        }
        return other;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "currency: not an ISO 4217 code; use one such as BRL, EUR, JPY", unknown);
        }
    }

    private static int scaleOf(Currency currency) {
        return currency.getDefaultFractionDigits();
    }

    private static boolean isPlainDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        // 19 digits hold every long; the cap keeps hostile input from building a huge number.
        return text.length() > start && text.length() <= 24 && point != text.length() - 1;
    }
}
