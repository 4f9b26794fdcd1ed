package io.ordertochat.http.page;

import io.ordertochat.form.FieldGroup;
import io.ordertochat.form.FieldInput;
import io.ordertochat.form.FieldKey;

/**
 * What draws a field in a browser.
 *
 * @param type the type of an HTML input, {@code textarea} for several lines, or {@code select} for a list to choose from
 * @param direction {@code ltr} for what is a code, which falls apart in a page that is written from right to left; empty for
 *     words, which follow the page
 * @param input key pad, capitals and mask
 */
public record FieldControl(String type, String direction, FieldInput input) {

    /**
     * What draws a field.
     *
     * @param key the field
     * @param country ISO 3166-1 alpha-2 code of the customer's country, of the shop's when that is not known; may be empty
     * @return the control
     */
    public static FieldControl of(FieldKey key, String country) {
        return new FieldControl(type(key), isCode(key) ? "ltr" : "", key.input(country));
    }

    private static String type(FieldKey key) {
        if (key == FieldKey.COUNTRY) {
            return "select";
        }
        if (key.multiline()) {
            return "textarea";
        }
        String keyPad = key.input().inputMode();
        return keyPad.equals("email") || keyPad.equals("tel") ? keyPad : "text";
    }

    private static boolean isCode(FieldKey key) {
        return switch (key) {
            case POSTCODE, POSTAL_EU -> true;
            default -> key.group() == FieldGroup.TAX || !key.input().inputMode().equals("text");
        };
    }
}
