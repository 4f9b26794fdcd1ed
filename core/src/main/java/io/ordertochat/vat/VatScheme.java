package io.ordertochat.vat;

/**
 * How one state writes its numbers.
 *
 * @param prefix two capital letters
 * @param country ISO 3166-1 alpha-2 code
 * @param beginning what every number begins with: the prefix, in Switzerland a third letter too
 * @param shape of what follows the prefix
 * @param rule the check digits
 * @param dropped the length, prefix included, of old numbers that lack today's leading zero; 0 where there are none
 */
record VatScheme(String prefix, String country, String beginning, Shape shape, CheckRule rule, int dropped) {

    static final int PREFIX_LENGTH = 2;

    static VatScheme of(String prefix, String shape, CheckRule rule) {
        return new VatScheme(prefix, prefix, prefix, Shape.of(shape), rule, 0);
    }

    VatScheme issuedIn(String isoCountry) {
        return new VatScheme(prefix, isoCountry, beginning, shape, rule, dropped);
    }

    VatScheme beginningWith(String always) {
        return new VatScheme(prefix, country, always, shape, rule, dropped);
    }

    VatScheme onceWithoutLeadingZero(int digits) {
        return new VatScheme(prefix, country, beginning, shape, rule, PREFIX_LENGTH + digits);
    }

    String withLeadingZero(String compact) {
        return compact.length() == dropped ? prefix + '0' + compact.substring(PREFIX_LENGTH) : compact;
    }
}
