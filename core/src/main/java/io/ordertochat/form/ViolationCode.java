package io.ordertochat.form;

/** What is wrong with an answer or an order's line, in one word for machines. {@link FormTexts#message} has the sentence for people. */
public enum ViolationCode {
    /** Nothing was given where something is needed. */
    REQUIRED("required"),
    /** A character that can't stand in such an answer. */
    CHARSET("charset"),
    /** The characters are right, their arrangement is not. */
    FORMAT("format"),
    /** Too long or too short. */
    LENGTH("length"),
    /** Well formed, but below or above everything that was ever assigned. */
    RANGE("range"),
    /** The check digit does not fit. */
    CHECKSUM("checksum"),
    /** The first characters are none that such numbers begin with. */
    PREFIX("prefix"),
    /** The first three digits are none that were ever issued. */
    AREA("area"),
    /** The two digits in the middle are none that were ever issued. */
    GROUP("group"),
    /** The last four digits are none that were ever issued. */
    SERIAL("serial"),
    /** A well-known number that belongs to nobody, such as one from an advertisement. */
    BLOCKED("blocked"),
    /** One character over and over. */
    REPEATED("repeated"),
    /** The state beside a postal code is none. */
    STATE("state"),
    /** No card issuer has numbers that begin like this. */
    IIN("iin"),
    /** A control character, or one that turns the writing direction around. */
    CONTROL("control"),
    /** Angle brackets. */
    MARKUP("markup"),
    /** A web address. */
    LINK("link"),
    /** Not one letter. */
    NO_LETTER("no-letter"),
    /** Neither a letter nor a digit. */
    NO_LETTER_OR_DIGIT("no-letter-or-digit"),
    /** The part of an e-mail address after the at sign. */
    DOMAIN("domain"),
    /** The part of an e-mail address before the at sign. */
    LOCAL("local"),
    /** A code that nobody assigned. */
    UNKNOWN("unknown"),
    /** A payment card number, which must not be written here. */
    CARD("card"),
    /** A card's security code, which must not be written here. */
    SECURITY_CODE("security-code"),
    /** Not a number of any phone. */
    PHONE("phone"),
    /** The form has no such field. */
    UNKNOWN_FIELD("unknown-field"),
    /** The shop does not sell this product. */
    UNKNOWN_PRODUCT("unknown-product"),
    /** The product has no such option. */
    UNKNOWN_OPTION("unknown-option"),
    /** The option has no such choice. */
    UNKNOWN_CHOICE("unknown-choice"),
    /** Too few or too many of a product. */
    QUANTITY("quantity"),
    /** Too few or too many lines. */
    LINES("lines"),
    /** The shop does not deliver this way. */
    UNKNOWN_SHIPPING("unknown-shipping"),
    /** The coupon is unknown, over, or not for this order. */
    COUPON_REFUSED("coupon-refused"),
    /** The sum is out of range. */
    AMOUNT("amount");

    private final String code;

    ViolationCode(String code) {
        this.code = code;
    }

    /**
     * The code on the wire.
     *
     * @return lower-case words joined by hyphens, such as {@code no-letter}
     */
    public String code() {
        return code;
    }
}
