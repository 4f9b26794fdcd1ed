package io.ordertochat.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field the form can ask for, with what a browser should know of it. The tokens of {@link #autocomplete}
 * are those of the WHATWG HTML standard.
 */
public enum FieldKey {
    /** Given name. */
    FIRST_NAME("firstName", FieldGroup.PERSONAL, "given-name", FieldInput.WORDS, 100),
    /** Family name. */
    LAST_NAME("lastName", FieldGroup.PERSONAL, "family-name", FieldInput.WORDS, 100),
    /** E-mail address. */
    EMAIL("email", FieldGroup.PERSONAL, "email", FieldInput.EMAIL, 254),
    /** Phone number of any country. */
    PHONE("phone", FieldGroup.PERSONAL, "tel", FieldInput.PHONE, 40),
    /** Street name. */
    STREET("street", FieldGroup.ADDRESS, "address-line1", FieldInput.WORDS, 150),
    /** House number, a text: {@code 12-A}, {@code S/N}. */
    NUMBER("number", FieldGroup.ADDRESS, "off", FieldInput.WORDS, 20),
    /** Neighbourhood or district. */
    NEIGHBORHOOD("neighborhood", FieldGroup.ADDRESS, "address-level3", FieldInput.WORDS, 100),
    /** Flat, floor, entrance. */
    COMPLEMENT("complement", FieldGroup.ADDRESS, "address-line2", FieldInput.SENTENCES, 100),
    /** City or town. */
    CITY("city", FieldGroup.ADDRESS, "address-level2", FieldInput.WORDS, 100),
    /** State or region; a code in Brazil and the United States. */
    STATE("state", FieldGroup.ADDRESS, "address-level1", FieldInput.CAPITALS, 100),
    /** Postal code of any country. */
    POSTCODE("postcode", FieldGroup.ADDRESS, "postal-code", FieldInput.CAPITALS, 12),
    /** ISO 3166-1 alpha-2 code of the country. */
    COUNTRY("country", FieldGroup.ADDRESS, "country", FieldInput.CAPITALS, 2),
    /** Anything else, on several lines. */
    NOTES("notes", FieldGroup.NOTES, "off", FieldInput.SENTENCES, 1000),
    /** Brazilian taxpayer number of a person. */
    CPF("cpf", FieldGroup.TAX, "off", FieldInput.digits("000.000.000-00"), 14),
    /** Brazilian number of a company, of digits and letters. */
    CNPJ("cnpj", FieldGroup.TAX, "off", FieldInput.capitals("AA.AAA.AAA/AAAA-00"), 18),
    /** Social Security number of the United States. */
    SSN("ssn", FieldGroup.TAX, "off", FieldInput.digits("000-00-0000"), 11),
    /** Employer identification number of the United States. */
    EIN("ein", FieldGroup.TAX, "off", FieldInput.digits("00-0000000"), 10),
    /** VAT number with its prefix: of the European Union, Northern Ireland, Great Britain, Switzerland or Norway. */
    VAT("vat", FieldGroup.TAX, "off", FieldInput.CAPITALS, 30),
    /** Japanese My Number: of a person (12 digits) or a company (13). */
    MY_NUMBER("myNumber", FieldGroup.TAX, "off", FieldInput.digits(""), 16),
    /** Phone number of the United States and its territories. */
    PHONE_US("phoneUs", FieldGroup.PERSONAL, "tel", FieldInput.PHONE, 40),
    /** Phone number of a country of the European Union or a neighbour. */
    PHONE_EU("phoneEu", FieldGroup.PERSONAL, "tel", FieldInput.PHONE, 40),
    /** Phone number of any country, written with a plus. */
    PHONE_INTL("phoneIntl", FieldGroup.PERSONAL, "tel", FieldInput.PHONE, 40),
    /** ZIP code of the United States. */
    ZIP_US("zipUs", FieldGroup.ADDRESS, "postal-code", FieldInput.digits("00000-0000"), 10),
    /** Postal code of a country of the European Union or a neighbour. */
    POSTAL_EU("postalEu", FieldGroup.ADDRESS, "postal-code", FieldInput.CAPITALS, 12);

    private static final Map<String, FieldKey> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(FieldKey::key, Function.identity()));

    private final String key;
    private final FieldGroup group;
    private final String autocomplete;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final FieldInput input;

    private final int maxLength;

    FieldKey(String key, FieldGroup group, String autocomplete, FieldInput input, int maxLength) {
        this.key = key;
        this.group = group;
        this.autocomplete = autocomplete;
        this.input = input;
        this.maxLength = maxLength;
    }

    /**
     * Finds a field by its name on the wire.
     *
     * @param key such as {@code firstName}; the case counts
     * @return the field, empty when there is none of that name
     */
    public static Optional<FieldKey> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The field's name on the wire and in storage.
     *
     * @return such as {@code firstName}
     */
    public String key() {
        return key;
    }

    /**
     * The part of the form the field stands in.
     *
     * @return the group
     */
    public FieldGroup group() {
        return group;
    }

    /**
     * What a browser may fill in by itself.
     *
     * @return the {@code autocomplete} token, {@code off} where no token fits
     */
    public String autocomplete() {
        return autocomplete;
    }

    /**
     * How a browser takes the answer when nothing is known of the country.
     *
     * @return key pad, capitals and mask
     */
    public FieldInput input() {
        return input;
    }

    /**
     * How a browser takes the answer in one country.
     *
     * @param country ISO 3166-1 alpha-2 code, upper case; empty when unknown
     * @return key pad, capitals and mask
     */
    public FieldInput input(String country) {
        return inputByCountry().getOrDefault(country, input);
    }

    /**
     * Where a browser takes the answer in another way than {@link #input()}.
     *
     * @return by ISO 3166-1 alpha-2 code, unmodifiable; empty for a field that is the same everywhere
     */
    public Map<String, FieldInput> inputByCountry() {
        return switch (this) {
            case POSTCODE -> PostalCodes.inputs();
            case POSTAL_EU -> PostalCodes.europeanInputs();
            default -> Map.of();
        };
    }

    /**
     * The longest answer.
     *
     * @return a number of code points, so an upper bound for what a person types, not for UTF-16 units
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Whether the answer may have several lines.
     *
     * @return true for the notes only
     */
    public boolean multiline() {
        return this == NOTES;
    }
}
