package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.ordertochat.contact.PostalAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckoutFormTest {

    private static final Map<String, String> MINIMUM = Map.of("firstName", " Ana ", "phone", "11 96123-4567");

    private final CheckoutForm standard = CheckoutForm.standard();

    @Test
    void the_standard_form_asks_for_person_address_and_notes_and_needs_first_name_and_phone() {
        assertThat(standard.fields()).extracting(FieldSetting::key).containsExactlyInAnyOrder(FieldKey.values());
        assertThat(standard.enabledFields())
                .extracting(FieldSetting::key)
                .containsExactlyInAnyOrderElementsOf(EnumSet.range(FieldKey.FIRST_NAME, FieldKey.NOTES));
        assertThat(standard.enabledFields())
                .filteredOn(FieldSetting::required)
                .extracting(FieldSetting::key)
                .containsExactly(FieldKey.FIRST_NAME, FieldKey.PHONE);
    }

    @Test
    void right_answers_come_back_in_normal_form_and_form_order() {
        Map<String, String> answers = new HashMap<>(MINIMUM);
        answers.put("notes", "Sem cebola\r\nObrigado ");
        answers.put("number", "s / nº");
        answers.put("postcode", "01310-100");
        answers.put("state", "sp");
        answers.put("email", "Ana@Example.COM");
        answers.put("city", "  ");

        FormAnswers accepted = accepted(standard.check(answers, "BR"));

        assertThat(accepted.asMap())
                .containsExactly(
                        entry("firstName", "Ana"),
                        entry("email", "Ana@example.com"),
                        entry("phone", "+5511961234567"),
                        entry("postcode", "01310100"),
                        entry("number", "S/N"),
                        entry("state", "SP"),
                        entry("notes", "Sem cebola\nObrigado"));
    }

    @Test
    void everything_wrong_is_told_at_once_in_form_order() {
        Map<String, String> answers =
                Map.of("email", "ana", "street", "4111 1111 1111 1111", "state", "XX", "lastName", "Silva");

        FormOutcome.Rejected rejected = rejected(standard.check(answers, "BR"));

        assertThat(rejected.violations())
                .extracting(FieldViolation::field, FieldViolation::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("firstName", ViolationCode.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple("email", ViolationCode.FORMAT),
                        org.assertj.core.groups.Tuple.tuple("phone", ViolationCode.REQUIRED),
                        org.assertj.core.groups.Tuple.tuple("street", ViolationCode.CARD),
                        org.assertj.core.groups.Tuple.tuple("state", ViolationCode.UNKNOWN));
        assertThat(rejected.normalized()).containsOnly(entry(FieldKey.LAST_NAME, "Silva"));
    }

    @Test
    void the_country_that_was_answered_decides_over_the_shops_region() {
        Map<String, String> american = Map.of(
                "firstName", "Ann", "phone", "(415) 555-0120", "country", " us ", "state", "ca", "postcode", "90210");

        FormAnswers accepted = accepted(standard.check(american, "BR"));

        assertThat(accepted.text(FieldKey.PHONE)).isEqualTo("+14155550120");
        assertThat(accepted.text(FieldKey.STATE)).isEqualTo("CA");
        assertThat(accepted.text(FieldKey.COUNTRY)).isEqualTo("US");
    }

    @Test
    void a_country_answer_to_a_form_without_the_field_is_ignored() {
        CheckoutForm form = CheckoutForm.of(List.of(FieldSetting.of(FieldKey.PHONE), FieldSetting.of(FieldKey.STATE)));

        FormAnswers accepted =
                accepted(form.check(Map.of("country", "US", "phone", "11 96123-4567", "state", "SP"), "br"));

        assertThat(accepted.asMap()).containsOnly(entry("phone", "+5511961234567"), entry("state", "SP"));
    }

    @Test
    void without_a_known_region_a_phone_needs_its_country_code_and_states_are_free_text() {
        assertThat(rejected(standard.check(MINIMUM, "")).violations())
                .containsExactly(FieldViolation.of(FieldKey.PHONE, ViolationCode.PHONE));

        Map<String, String> abroad = Map.of(
                "firstName", "Ana", "phone", "+351 21 234 5678", "state", "Beira Alta", "postcode", "1000-205 a");
        FormAnswers accepted = accepted(standard.check(abroad, "419"));

        assertThat(accepted.text(FieldKey.STATE)).isEqualTo("Beira Alta");
        assertThat(accepted.text(FieldKey.POSTCODE)).isEqualTo("1000-205 A");
    }

    @Test
    void answers_to_disabled_fields_are_ignored_whatever_they_say() {
        CheckoutForm form = CheckoutForm.of(List.of(
                FieldSetting.of(FieldKey.PHONE),
                FieldSetting.of(FieldKey.EMAIL).withEnabled(false).withRequired(true)));

        FormAnswers accepted = accepted(form.check(Map.of("phone", "+5511961234567", "email", "no", "city", "12"), ""));

        assertThat(accepted.asMap()).containsOnlyKeys("phone");
    }

    @Test
    void unknown_fields_are_told_with_those_the_form_has() {
        CheckoutForm form = CheckoutForm.of(List.of(FieldSetting.of(FieldKey.CITY), FieldSetting.of(FieldKey.PHONE)));

        FormOutcome.Rejected rejected = rejected(form.check(Map.of("fax", "1", "ana@example.com", "x"), ""));

        assertThat(rejected.violations())
                .containsExactly(
                        new FieldViolation("fax", ViolationCode.UNKNOWN_FIELD, Map.of("allowed", "city,phone")),
                        new FieldViolation("…", ViolationCode.UNKNOWN_FIELD, Map.of("allowed", "city,phone")));
    }

    @Test
    void an_endless_answer_is_refused_with_the_limit_of_its_field() {
        Map<String, String> answers = new HashMap<>(MINIMUM);
        answers.put("lastName", " ".repeat(4_001));

        assertThat(rejected(standard.check(answers, "BR")).violations())
                .containsExactly(new FieldViolation("lastName", ViolationCode.LENGTH, Map.of("max", "100")));
    }

    @Test
    void lengths_are_counted_in_code_points_after_composing() {
        Map<String, String> answers = new HashMap<>(MINIMUM);
        answers.put("firstName", "e\u0301".repeat(100));
        answers.put("notes", "\uD83D\uDE00".repeat(1_000));
        assertThat(standard.check(answers, "BR")).isInstanceOf(FormOutcome.Accepted.class);

        answers.put("notes", "\uD83D\uDE00".repeat(1_001));
        assertThat(rejected(standard.check(answers, "BR")).violations())
                .extracting(FieldViolation::code)
                .containsExactly(ViolationCode.LENGTH);
    }

    @Test
    void accepted_answers_make_a_customer() {
        Map<String, String> answers = new HashMap<>(MINIMUM);
        answers.putAll(Map.of("lastName", "Silva", "street", "Rua Augusta", "number", "12-A", "country", "BR"));

        FormAnswers accepted = accepted(standard.check(answers, "BR"));

        assertThat(accepted.customer().name()).isEqualTo("Ana Silva");
        assertThat(accepted.customer().phone())
                .hasValueSatisfying(p -> assertThat(p.e164()).isEqualTo("+5511961234567"));
        assertThat(accepted.customer().address())
                .isEqualTo(new PostalAddress("Rua Augusta", "12-A", "", "", "", "", "", "BR"));
    }

    @Test
    void a_form_names_each_field_once_and_enables_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> CheckoutForm.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CheckoutForm.of(List.of(FieldSetting.of(FieldKey.CITY).withEnabled(false))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CheckoutForm.of(List.of(FieldSetting.of(FieldKey.CITY), FieldSetting.of(FieldKey.CITY))))
                .withMessageContaining("city");
    }

    @Test
    void forms_are_equal_when_their_fields_and_order_are() {
        List<FieldSetting> turned = new ArrayList<>(standard.fields());
        java.util.Collections.reverse(turned);

        assertThat(CheckoutForm.of(standard.fields())).isEqualTo(standard).hasSameHashCodeAs(standard);
        assertThat(CheckoutForm.of(turned)).isNotEqualTo(standard);
        assertThat(CheckoutForm.of(turned).enabledFields().get(0).key()).isEqualTo(FieldKey.NOTES);
    }

    @Test
    void nothing_a_customer_wrote_shows_in_a_text_form() {
        Map<String, String> answers = new HashMap<>(MINIMUM);
        answers.putAll(Map.of("lastName", "Xylander", "notes", "Xylander", "Xylander Zq", "1"));
        FormOutcome rejected = standard.check(answers, "BR");
        answers.remove("Xylander Zq");
        FormOutcome accepted = standard.check(answers, "BR");

        assertThat(rejected.toString()
                        + accepted
                        + accepted(accepted).customer()
                        + FieldChecks.check("city", "Xylander"))
                .contains("LAST_NAME")
                .doesNotContain("Xylander", "Ana", "6123");
    }

    private static FormAnswers accepted(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Accepted.class);
        return ((FormOutcome.Accepted) outcome).answers();
    }

    private static FormOutcome.Rejected rejected(FormOutcome outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Rejected.class);
        return (FormOutcome.Rejected) outcome;
    }

    @Test
    void one_setting_is_changed_in_its_place_or_comes_last() {
        CheckoutForm form = CheckoutForm.of(List.of(FieldSetting.of(FieldKey.PHONE), FieldSetting.of(FieldKey.CITY)));
        FieldSetting required = FieldSetting.of(FieldKey.PHONE).withRequired(true);

        assertThat(form.with(required).fields()).containsExactly(required, FieldSetting.of(FieldKey.CITY));
        assertThat(form.with(FieldSetting.of(FieldKey.CPF)).fields())
                .extracting(FieldSetting::key)
                .containsExactly(FieldKey.PHONE, FieldKey.CITY, FieldKey.CPF);
        assertThat(form.fields()).as("the form itself").hasSize(2);
        assertThatThrownBy(() -> form.with(FieldSetting.of(FieldKey.CITY).withEnabled(false))
                        .with(FieldSetting.of(FieldKey.PHONE).withEnabled(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("enable at least one");
    }
}
