package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormDraftTest {

    @Test
    void a_draft_becomes_the_form_it_says() {
        FormDraft draft = new FormDraft(List.of(
                new FormDraft.Field(
                        "cpf",
                        true,
                        true,
                        FieldWidth.HALF,
                        Disclosure.HIDDEN,
                        Map.of("pt-br", "Seu CPF"),
                        Map.of("en", "")),
                field("notes", false)));

        assertThat(draft.check())
                .isEqualTo(new FormDraftOutcome.Accepted(CheckoutForm.of(List.of(
                        new FieldSetting(
                                FieldKey.CPF,
                                true,
                                true,
                                FieldWidth.HALF,
                                Disclosure.HIDDEN,
                                Map.of("pt-BR", "Seu CPF"),
                                Map.of("en", "")),
                        FieldSetting.of(FieldKey.NOTES).withEnabled(false)))));
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_place() {
        FormDraft draft = new FormDraft(List.of(
                texts("cpf", Map.of("en", "x".repeat(81), "pt_BR", "CPF"), Map.of("es", "a\nb")),
                field("colour", false),
                field("cpf", false),
                texts("email", Map.of("pt-br", "E", "pt-BR", " "), Map.of("en", "\ud83d\ude00".repeat(121)))));

        FormDraftOutcome.Rejected rejected = (FormDraftOutcome.Rejected) draft.check();

        assertThat(rejected.violations())
                .extracting(
                        violation -> violation.place().index(),
                        violation -> violation.place().part().name(),
                        violation -> violation.place().tag(),
                        violation -> violation.problem().code())
                .containsExactly(
                        tuple(0, "LABELS", "en", "length"),
                        tuple(0, "LABELS", "pt_BR", "language"),
                        tuple(0, "PLACEHOLDERS", "es", "control"),
                        tuple(1, "FIELD", "", "unknown-field"),
                        tuple(2, "FIELD", "", "repeated-field"),
                        tuple(3, "LABELS", "pt-BR", "blank-label"),
                        tuple(3, "LABELS", "pt-br", "repeated-language"),
                        tuple(3, "PLACEHOLDERS", "en", "length"),
                        tuple(-1, "FIELD", "", "none-enabled"));
        assertThat(rejected.violations().get(0).arguments()).isEqualTo(Map.of("max", "80", "length", "81"));
        assertThat(rejected.toString()).doesNotContain("colour", "pt_BR");
    }

    @Test
    void a_draft_of_nothing_asks_for_nothing() {
        assertThat(new FormDraft(List.of()).check())
                .isInstanceOfSatisfying(
                        FormDraftOutcome.Rejected.class,
                        rejected -> assertThat(rejected.violations())
                                .extracting(FormDraftViolation::problem)
                                .containsExactly(FormDraftProblem.NONE_ENABLED));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormDraftOutcome.Rejected(List.of()));
    }

    @Test
    void what_is_accepted_can_be_built_and_what_cannot_be_built_is_rejected() {
        Random random = new Random(20);
        List<String> texts =
                List.of("", " ", "Nome", "a\tb", "x".repeat(80), "x".repeat(81), "\u202eabc", "ü".repeat(120));
        List<String> tags = List.of("en", "pt-BR", "PT-br", "", "x", "und", "en-u-nu-arab", "pt_BR");
        for (int i = 0; i < 3_000; i++) {
            Map<String, String> labels = Map.of(pick(tags, random), pick(texts, random));
            Map<String, String> placeholders = Map.of(pick(tags, random), pick(texts, random));
            boolean accepted = new FormDraft(List.of(field("notes", true), texts("cpf", labels, placeholders))).check()
                    instanceof FormDraftOutcome.Accepted;
            assertThat(accepted).as(labels + " " + placeholders).isEqualTo(canBeBuilt(labels, placeholders));
        }
    }

    @Test
    void a_form_to_edit_has_every_field_at_its_standard_place() {
        CheckoutForm own = CheckoutForm.of(Stream.of(FieldKey.NOTES, FieldKey.EMAIL, FieldKey.FIRST_NAME)
                .map(FieldSetting::of)
                .toList());

        CheckoutForm every = own.withEveryField();

        assertThat(every.fields()).extracting(FieldSetting::key).containsExactlyInAnyOrder(FieldKey.values());
        assertThat(every.enabledFields()).isEqualTo(own.fields());
        assertThat(keys(every))
                .startsWith(
                        "notes", "email", "firstName", "lastName", "phone", "phoneUs", "phoneEu", "phoneIntl", "cpf")
                .endsWith("city", "state", "country");
        assertThat(every.fields()).filteredOn(FieldSetting::required).isEmpty();
        assertThat(every.withEveryField()).isEqualTo(every);
        assertThat(CheckoutForm.standard().withEveryField()).isEqualTo(CheckoutForm.standard());
    }

    private static List<String> keys(CheckoutForm form) {
        return form.fields().stream().map(setting -> setting.key().key()).collect(Collectors.toList());
    }

    private static boolean canBeBuilt(Map<String, String> labels, Map<String, String> placeholders) {
        try {
            return new FieldSetting(FieldKey.CPF, true, false, FieldWidth.FULL, Disclosure.FULL, labels, placeholders)
                            .key()
                    == FieldKey.CPF;
        } catch (IllegalArgumentException cannot) {
            return false;
        }
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static FormDraft.Field field(String key, boolean enabled) {
        FieldKey known = FieldKey.of(key).orElse(FieldKey.NOTES);
        return new FormDraft.Field(
                key, enabled, false, FieldWidth.FULL, Disclosure.standard(known), Map.of(), Map.of());
    }

    private static FormDraft.Field texts(String key, Map<String, String> labels, Map<String, String> placeholders) {
        return new FormDraft.Field(key, false, false, FieldWidth.FULL, Disclosure.FULL, labels, placeholders);
    }
}
