package io.ordertochat.form;

/**
 * What a rule may know beside the text.
 *
 * @param country ISO 3166-1 alpha-2 code of the country the answers are about, upper case; empty when unknown
 */
record FieldContext(String country) {

    static final FieldContext ANYWHERE = new FieldContext("");
}
