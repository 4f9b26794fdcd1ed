package io.ordertochat.form;

import io.ordertochat.contact.PhoneNumber;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A phone number as its country writes it, or with a plus and the country code. The normal form is E.164. */
final class PhoneRule implements FieldRule {

    /** The country and the territories that share its numbering plan and its post. */
    private static final Set<String> UNITED_STATES = Set.of("US", "PR", "GU", "VI", "AS", "MP");

    private final UnaryOperator<String> home;
    private final Predicate<PhoneNumber> accepted;

    private PhoneRule(UnaryOperator<String> home, Predicate<PhoneNumber> accepted) {
        this.home = home;
        this.accepted = accepted;
    }

    /** Of any country; without a plus, of the country that the answers are about. */
    static PhoneRule ofAnyCountry() {
        return new PhoneRule(country -> country, number -> true);
    }

    /** Of any country, always with a plus. */
    static PhoneRule international() {
        return new PhoneRule(country -> "", number -> true);
    }

    /** Of the United States and their territories. */
    static PhoneRule ofUnitedStates() {
        return new PhoneRule(
                country -> "US",
                number -> number.region().filter(UNITED_STATES::contains).isPresent());
    }

    /** Of the European Union and its neighbours; without a plus, of the country that the answers are about if it is one of them. */
    static PhoneRule ofEurope() {
        return new PhoneRule(
                country -> Europe.includes(country) ? country : "",
                number -> number.region().filter(Europe::numbers).isPresent());
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String country = home.apply(context.country());
        return PhoneNumber.parse(TypedText.singleLine(text), country)
                .filter(accepted)
                .map(number -> FieldRule.valid(number.e164()))
                .orElseGet(() -> refusal(country));
    }

    @Override
    public Set<ViolationCode> codes() {
        return Set.of(ViolationCode.PHONE);
    }

    private static FieldVerdict refusal(String country) {
        FieldVerdict refusal = FieldRule.invalid(ViolationCode.PHONE);
        return country.isEmpty() ? refusal : FieldRule.ofCountry(country, refusal);
    }
}
