package io.ordertochat.http.page;

import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormTexts;
import io.ordertochat.form.ViolationCode;
import java.util.Locale;
import java.util.Map;

/** A field's hint and messages, until the form has its own. */
public final class FieldWords {

    private FieldWords() {}

    /**
     * A sentence that helps to answer.
     *
     * @param key the field
     * @param locale the reader's language
     * @return the hint, may be empty
     */
    public static String hint(FieldKey key, Locale locale) {
        return "";
    }

    /**
     * What may be said about an answer.
     *
     * @param key the field
     * @param locale the reader's language
     * @return sentences by code
     */
    public static Map<String, String> messages(FieldKey key, Locale locale) {
        ViolationCode required = ViolationCode.REQUIRED;
        return Map.of(required.code(), FormTexts.message(FieldViolation.of(key, required), locale));
    }
}
