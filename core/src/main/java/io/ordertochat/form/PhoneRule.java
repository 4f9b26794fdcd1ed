package io.ordertochat.form;

import io.ordertochat.contact.PhoneNumber;

/** A phone number of the context's country, or of any country when it begins with a plus. */
final class PhoneRule implements FieldRule {

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        return PhoneNumber.parse(TypedText.singleLine(text), context.country())
                .map(number -> FieldRule.valid(number.e164()))
                .orElseGet(() -> refusal(context.country()));
    }

    private static FieldVerdict refusal(String country) {
        return country.isEmpty()
                ? FieldRule.invalid(ViolationCode.PHONE)
                : FieldRule.invalid(ViolationCode.PHONE, "region", country);
    }
}
