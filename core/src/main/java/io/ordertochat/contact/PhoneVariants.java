package io.ordertochat.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms in which one person's mobile number goes about: in Brazil with and without the ninth digit, in Mexico with and
 * without a 1, in Argentina with and without a 9 after the country code. Chats report accounts under the form of the day they were
 * made. Two numbers that share a form are taken for one person's; which form to write to is what the provider last reported,
 * never what is computed here.
 */
public final class PhoneVariants {

    private static final String BRAZIL = "+55";
    private static final String MEXICO = "+52";
    private static final String ARGENTINA = "+54";
    private static final int BRAZILIAN_WITH_NINE = 14;
    private static final int BRAZILIAN_WITHOUT_NINE = 13;
    private static final int AREA_END = 5;
    private static final int LONG_AMERICAN = 14;
    private static final int SHORT_AMERICAN = 13;

    private PhoneVariants() {}

    /**
     * The forms of a number.
     *
     * @param number any number
     * @return all forms, the one of today's numbering plan first; the number alone where there is one form
     */
    public static List<PhoneNumber> of(PhoneNumber number) {
        String e164 = number.e164();
        if (e164.startsWith(BRAZIL)) {
            return brazilian(number, e164);
        }
        if (e164.startsWith(MEXICO)) {
            return american(number, e164, MEXICO, '1', false);
        }
        if (e164.startsWith(ARGENTINA)) {
            return american(number, e164, ARGENTINA, '9', true);
        }
        return List.of(number);
    }

    /**
     * The form that a person is kept under, the same for every form of a number.
     *
     * @param number any number
     * @return the form of today's numbering plan
     */
    public static PhoneNumber key(PhoneNumber number) {
        return of(number).get(0);
    }

    /**
     * Tells whether two numbers are forms of one.
     *
     * @param one a number
     * @param other another one
     * @return whether they are the same or variants
     */
    public static boolean areSame(PhoneNumber one, PhoneNumber other) {
        return key(one).equals(key(other));
    }

    // +55, two digits of area, nine digits that begin with 9; without it, eight that began with 6 to 9. Those that
    // begin with 2 to
    // 5 are landlines, which never had one.
    private static List<PhoneNumber> brazilian(PhoneNumber number, String e164) {
        boolean isLong = e164.length() == BRAZILIAN_WITH_NINE && e164.charAt(AREA_END) == '9';
        boolean isShort = e164.length() == BRAZILIAN_WITHOUT_NINE;
        char first = e164.charAt(isLong ? AREA_END + 1 : AREA_END);
        if (!(isLong || isShort) || first < '6') {
            return List.of(number);
        }
        String area = e164.substring(0, AREA_END);
        String subscriber = e164.substring(isLong ? AREA_END + 1 : AREA_END);
        return both(area + "9" + subscriber, area + subscriber);
    }

    private static List<PhoneNumber> american(
            PhoneNumber number, String e164, String country, char mark, boolean markedToday) {
        int start = country.length();
        boolean marked = e164.length() == LONG_AMERICAN && e164.charAt(start) == mark;
        if (!marked && e164.length() != SHORT_AMERICAN) {
            return List.of(number);
        }
        String national = e164.substring(marked ? start + 1 : start);
        String with = country + mark + national;
        String without = country + national;
        return markedToday ? both(with, without) : both(without, with);
    }

    private static List<PhoneNumber> both(String today, String other) {
        Set<PhoneNumber> forms = new LinkedHashSet<>();
        forms.add(PhoneNumber.ofE164(today));
        forms.add(PhoneNumber.ofE164(other));
        return List.copyOf(forms);
    }
}
