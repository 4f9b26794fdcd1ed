package io.ordertochat.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field the form can ask for, with what a browser should know of it. The tokens of {@link #autocomplete},
 * {@link #inputMode} and {@link #autocapitalize} are those of the WHATWG HTML standard.
 */
public enum FieldKey {
    /** Given name. */
    FIRST_NAME("firstName", FieldGroup.PERSONAL, "given-name", "text", "words", 100),
    /** Family name. */
    LAST_NAME("lastName", FieldGroup.PERSONAL, "family-name", "text", "words", 100),
    /** E-mail address. */
    EMAIL("email", FieldGroup.PERSONAL, "email", "email", "none", 254),
    /** Phone number of any country. */
    PHONE("phone", FieldGroup.PERSONAL, "tel", "tel", "none", 40),
    /** Street name. */
    STREET("street", FieldGroup.ADDRESS, "address-line1", "text", "words", 150),
    /** House number, a text: {@code 12-A}, {@code S/N}. */
    NUMBER("number", FieldGroup.ADDRESS, "off", "text", "none", 20),
    /** Neighbourhood or district. */
    NEIGHBORHOOD("neighborhood", FieldGroup.ADDRESS, "address-level3", "text", "words", 100),
    /** Flat, floor, entrance. */
    COMPLEMENT("complement", FieldGroup.ADDRESS, "address-line2", "text", "sentences", 100),
    /** City or town. */
    CITY("city", FieldGroup.ADDRESS, "address-level2", "text", "words", 100),
    /** State or region; a code in Brazil and the United States. */
    STATE("state", FieldGroup.ADDRESS, "address-level1", "text", "characters", 100),
    /** Postal code. */
    POSTCODE("postcode", FieldGroup.ADDRESS, "postal-code", "text", "characters", 12),
    /** ISO 3166-1 alpha-2 code of the country. */
    COUNTRY("country", FieldGroup.ADDRESS, "country", "text", "characters", 2),
    /** Anything else, on several lines. */
    NOTES("notes", FieldGroup.NOTES, "off", "text", "sentences", 1000);

    private static final Map<String, FieldKey> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(FieldKey::key, Function.identity()));

    private final String key;
    private final FieldGroup group;
    private final String autocomplete;
    private final String inputMode;
    private final String autocapitalize;
    private final int maxLength;

    FieldKey(
            String key, FieldGroup group, String autocomplete, String inputMode, String autocapitalize, int maxLength) {
        this.key = key;
        this.group = group;
        this.autocomplete = autocomplete;
        this.inputMode = inputMode;
        this.autocapitalize = autocapitalize;
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
     * The key pad a phone should show.
     *
     * @return the {@code inputmode} token
     */
    public String inputMode() {
        return inputMode;
    }

    /**
     * What a phone should write in capitals by itself.
     *
     * @return the {@code autocapitalize} token
     */
    public String autocapitalize() {
        return autocapitalize;
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
