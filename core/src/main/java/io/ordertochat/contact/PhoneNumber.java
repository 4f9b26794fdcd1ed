package io.ordertochat.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A phone number in E.164: a plus and 7 to 15 digits. Made by {@link #parse} from what a person typed, or by
 * {@link #ofE164} from what was stored. {@link #toString} masks, so that a number never slips into a log.
 */
public final class PhoneNumber {

    private static final int MAX_INPUT = 40;
    private static final int MAX_CALLING_CODE = 3;
    private static final String BRAZIL = "BR";
    private static final String NO_REGION = "001";
    private static final String BRAZILIAN_CODE = "+55";

    private final String e164;

    private PhoneNumber(String e164) {
        this.e164 = e164;
    }

    /**
     * Takes a stored number as it is, without asking whether its range is in use: ranges change, stored numbers stay.
     *
     * @param e164 such as {@code +5511988887777}
     * @return the number
     * @throws IllegalArgumentException when it is not a plus and 7 to 15 digits, the first not zero
     */
    public static PhoneNumber ofE164(String e164) {
        Objects.requireNonNull(e164, "e164");
        if (!isE164(e164)) {
            throw new IllegalArgumentException(
                    "phone number: not E.164; write a plus, the country code and the number, digits only");
        }
        return new PhoneNumber(e164);
    }

    /**
     * Reads what a person typed, by the rules of libphonenumber, save that in Brazil {@code 00}, with any signs between, is a
     * plus: the library would take the country code that follows for a carrier code, and the rest for a number in another
     * country. Where a plus gives no valid number, {@code 00} and a carrier code may precede a Brazilian number only. Letters
     * are refused.
     *
     * @param typed any text
     * @param region ISO 3166-1 alpha-2 code for numbers without a plus; empty when a plus is required
     * @return the number when it is valid in its region's numbering plan, else empty
     */
    public static Optional<PhoneNumber> parse(String typed, String region) {
        if (typed.length() > MAX_INPUT || !hasOnlyPhoneCharacters(typed)) {
            return Optional.empty();
        }
        String defaultRegion = region.isEmpty() ? "ZZ" : region.toUpperCase(Locale.ROOT);
        int rest = defaultRegion.equals(BRAZIL) ? digitAfterDoubleZero(typed) : 0;
        if (rest == 0) {
            return read(typed, defaultRegion);
        }
        return read("+" + typed.substring(rest), defaultRegion)
                .or(() -> read(typed, defaultRegion).filter(number -> number.e164.startsWith(BRAZILIAN_CODE)));
    }

    private static Optional<PhoneNumber> read(String typed, String region) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            var number = util.parse(typed, region);
            if (!util.isValidNumber(number) || number.hasExtension()) {
                return Optional.empty();
            }
            String e164 = util.format(number, PhoneNumberFormat.E164);
            // A few countries have shorter ones, which could not be read back from where they are stored.
            return isE164(e164) ? Optional.of(new PhoneNumber(e164)) : Optional.empty();
        } catch (NumberParseException refused) {
            return Optional.empty();
        }
    }

    /**
     * The number in E.164.
     *
     * @return such as {@code +5511988887777}
     */
    public String e164() {
        return e164;
    }

    /**
     * The number as click-to-chat links want it.
     *
     * @return the digits without the plus
     */
    public String digits() {
        return e164.substring(1);
    }

    /**
     * The number as people of its country write it, with the country code.
     *
     * @return such as {@code +55 11 98888-7777}
     */
    public String international() {
        return takenApart()
                .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /**
     * The country or territory whose numbers begin like this one. People keep their numbers when they move, and numbers of
     * small territories look like those of the country beside them.
     *
     * @return ISO 3166-1 alpha-2 code; empty for numbers of no country, such as international freephone ones
     */
    public Optional<String> region() {
        return takenApart()
                .flatMap(number ->
                        Optional.ofNullable(PhoneNumberUtil.getInstance().getRegionCodeForNumber(number)))
                .filter(region -> !region.equals(NO_REGION));
    }

    private Optional<Phonenumber.PhoneNumber> takenApart() {
        Set<Integer> codes = PhoneNumberUtil.getInstance().getSupportedCallingCodes();
        int code = 0;
        for (int end = 1; end <= MAX_CALLING_CODE; end++) {
            code = 10 * code + e164.charAt(end) - '0';
            // No calling code is the beginning of another.
            if (codes.contains(code)) {
                return Optional.of(number(code, e164.substring(end + 1)));
            }
        }
        return Optional.empty();
    }

    /** What parsing would find; an E.164 number is taken apart already, and parsing takes five times as long as the rest. */
    private static Phonenumber.PhoneNumber number(int callingCode, String national) {
        int zeros = 0;
        while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
            zeros++;
        }
        return new Phonenumber.PhoneNumber()
                .setCountryCode(callingCode)
                .setNationalNumber(Long.parseLong(national))
                .setItalianLeadingZero(zeros > 0)
                .setNumberOfLeadingZeros(Math.max(1, zeros));
    }

    /**
     * The number for logs and lists that many people see: its beginning and its last two digits.
     *
     * @return such as {@code +55********77}
     */
    public String masked() {
        int hidden = e164.length() - 5;
        return e164.substring(0, 3) + "*".repeat(hidden) + e164.substring(e164.length() - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber number && e164.equals(number.e164);
    }

    @Override
    public int hashCode() {
        return e164.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isE164(String text) {
        if (text.length() < 8 || text.length() > 16 || text.charAt(0) != '+' || text.charAt(1) == '0') {
            return false;
        }
        return text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasOnlyPhoneCharacters(String typed) {
        return typed.chars().noneMatch(Character::isLetter);
    }

    /** Where the third digit stands when the first two are zeros, whatever stands before and between them; else 0. */
    private static int digitAfterDoubleZero(String typed) {
        int zeros = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isDigit(c)) {
                if (zeros == 2) {
                    return i;
                }
                if (Character.digit(c, 10) != 0) {
                    return 0;
                }
                zeros++;
            }
        }
        return 0;
    }
}
