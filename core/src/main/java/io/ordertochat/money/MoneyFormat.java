package io.ordertochat.money;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * Writes amounts of one currency the way a locale does (CLDR data of the JDK), as plain chat text: no-break spaces become
 * ordinary spaces and invisible direction marks are left out, so that JDK releases agree and links stay short.
 *
 * <p>Immutable and safe for any number of threads. Making one costs a look into the locale data; keep it.
 */
public final class MoneyFormat {

    // CLDR groups by two above the thousands here (12,34,567); the JDK's DecimalFormat cannot say so.
    private static final Set<String> INDIAN_REGIONS = Set.of("IN", "BD", "NP", "BT");
    private static final Set<String> INDIAN_LANGUAGES =
            Set.of("as", "bn", "gu", "hi", "kn", "ml", "mr", "ne", "or", "pa", "ta", "te");

    private final Currency currency;
    private final String positivePrefix;
    private final String positiveSuffix;
    private final String negativePrefix;
    private final String negativeSuffix;
    private final char zeroDigit;
    private final char groupingSeparator;
    private final char decimalSeparator;
    private final int primaryGroup;
    private final int secondaryGroup;
    private final int scale;

    private MoneyFormat(Locale locale, Currency currency) {
        NumberFormat numberFormat = NumberFormat.getCurrencyInstance(locale);
        numberFormat.setCurrency(currency);
        if (!(numberFormat instanceof DecimalFormat format)) {
            throw new IllegalArgumentException(
                    "locale " + locale.toLanguageTag() + ": its currency format is not decimal; choose another locale");
        }
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        this.currency = currency;
        this.positivePrefix = spacedBefore(plain(format.getPositivePrefix()));
        this.positiveSuffix = spacedAfter(plain(format.getPositiveSuffix()));
        this.negativePrefix = spacedBefore(plain(format.getNegativePrefix()));
        this.negativeSuffix = spacedAfter(plain(format.getNegativeSuffix()));
        this.zeroDigit = symbols.getZeroDigit();
        this.groupingSeparator = plain(symbols.getMonetaryGroupingSeparator());
        this.decimalSeparator = symbols.getMonetaryDecimalSeparator();
        this.primaryGroup = format.isGroupingUsed() ? format.getGroupingSize() : 0;
        this.secondaryGroup = primaryGroup == 3 && groupsByTwo(locale) ? 2 : primaryGroup;
        this.scale = Money.zero(currency).scale();
    }

    /**
     * The format of a currency in a locale.
     *
     * @param locale whose customs to follow
     * @param currency the currency to write
     * @return the format
     */
    public static MoneyFormat of(Locale locale, Currency currency) {
        return new MoneyFormat(locale, currency);
    }

    /**
     * Writes an amount.
     *
     * @param amount an amount of this format's currency
     * @return such as {@code R$ 1.234,50}
     * @throws IllegalArgumentException for an amount of another currency
     */
    public String format(Money amount) {
        if (!currency.equals(amount.currency())) {
            throw new IllegalArgumentException("money format: made for " + currency.getCurrencyCode() + ", got "
                    + amount.currency().getCurrencyCode());
        }
        boolean negative = amount.isNegative();
        StringBuilder out = new StringBuilder(24);
        out.append(negative ? negativePrefix : positivePrefix);
        appendNumber(out, Long.toString(amount.minorUnits()), negative ? 1 : 0);
        return out.append(negative ? negativeSuffix : positiveSuffix).toString();
    }

    private void appendNumber(StringBuilder out, String digits, int from) {
        int whole = digits.length() - from - scale;
        if (whole <= 0) {
            out.append(zeroDigit);
        }
        for (int left = whole; left > 0; left--) {
            out.append(localDigit(digits.charAt(from + whole - left)));
            if (startsGroup(left - 1)) {
                out.append(groupingSeparator);
            }
        }
        if (scale > 0) {
            out.append(decimalSeparator);
            for (int place = scale; place > 0; place--) {
                int at = digits.length() - place;
                out.append(at < from ? zeroDigit : localDigit(digits.charAt(at)));
            }
        }
    }

    private boolean startsGroup(int digitsLeft) {
        if (primaryGroup == 0 || digitsLeft < primaryGroup) {
            return false;
        }
        return digitsLeft == primaryGroup || (digitsLeft - primaryGroup) % secondaryGroup == 0;
    }

    private char localDigit(char ascii) {
        return (char) (ascii - '0' + zeroDigit);
    }

    private static boolean groupsByTwo(Locale locale) {
        return locale.getCountry().isEmpty()
                ? INDIAN_LANGUAGES.contains(locale.getLanguage())
                : INDIAN_REGIONS.contains(locale.getCountry());
    }

    // CLDR parts letters from digits (KWD 1.000), whatever the pattern; the JDK does not.
    private static String spacedBefore(String prefix) {
        boolean letter = !prefix.isEmpty() && Character.isLetter(prefix.charAt(prefix.length() - 1));
        return letter ? prefix + ' ' : prefix;
    }

    private static String spacedAfter(String suffix) {
        return !suffix.isEmpty() && Character.isLetter(suffix.charAt(0)) ? ' ' + suffix : suffix;
    }

    private static String plain(String affix) {
        StringBuilder out = new StringBuilder(affix.length());
        for (int i = 0; i < affix.length(); i++) {
            char c = affix.charAt(i);
            boolean directionMark = c == '\u200e' || c == '\u200f' || c == '\u061c';
            if (!directionMark) {
                out.append(plain(c));
            }
        }
        return out.toString();
    }

    private static char plain(char c) {
        return c == '\u00a0' || c == '\u202f' ? ' ' : c;
    }
}
