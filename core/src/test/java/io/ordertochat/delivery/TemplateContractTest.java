package io.ordertochat.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ordertochat.delivery.TemplateButton.CouponCode;
import io.ordertochat.delivery.TemplateButton.LinkEnd;
import io.ordertochat.delivery.TemplateButton.QuickReply;
import io.ordertochat.delivery.TemplateDefinition.Button;
import io.ordertochat.delivery.TemplateDefinition.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateContractTest {

    private static final TemplateRef PAID = TemplateRef.of("order_paid", "pt_BR");

    @Test
    void a_call_that_fits_has_no_problem() {
        assertThat(counted("Oi {{1}}, o pedido {{2}} foi pago.").problems(paid("Ana", "P-81")))
                .isEmpty();
        assertThat(counted("Oi {{nome}}, o pedido {{pedido}} foi pago.")
                        .problems(TemplateCall.of(
                                PAID, TemplateValue.named("pedido", "P-81"), TemplateValue.named("nome", "Ana"))))
                .isEmpty();
        assertThat(counted("Pago. Obrigado!").problems(paid())).isEmpty();
    }

    @Test
    void variables_are_counted_once_however_often_they_stand_in_the_text() {
        assertThat(counted("{{1}} e {{2}} e {{1}}").variables()).containsExactly("1", "2");
        assertThat(counted("nada {{ aberto").variables()).isEmpty();
        assertThat(counted("{{1}} e {{1}}").problems(paid("Ana"))).isEmpty();
    }

    @Test
    void another_number_of_values_is_told() {
        assertThat(counted("Oi {{1}}, {{2}}.").problems(paid("Ana")))
                .containsExactly(new ContentProblem("body", "wrong-count", "1", "2"));
        assertThat(counted("Oi.").problems(paid("Ana")))
                .containsExactly(new ContentProblem("body", "wrong-count", "1", "0"));
    }

    @Test
    void names_that_are_missing_unknown_twice_or_not_wanted_are_told() {
        TemplateCall call = TemplateCall.of(
                PAID,
                TemplateValue.named("nome", "Ana"),
                TemplateValue.named("nome", "Bia"),
                TemplateValue.named("cor", "azul"),
                TemplateValue.of("nu"));
        assertThat(counted("Oi {{nome}}, {{pedido}}.").problems(call))
                .containsExactly(
                        new ContentProblem("body[1]", "given-twice", "nome", "each name once"),
                        new ContentProblem("body[2]", "unknown-name", "cor", "nome, pedido"),
                        new ContentProblem("body[3]", "no-name", "", "nome, pedido"),
                        new ContentProblem("body", "missing", "no value", "pedido"));
        assertThat(counted("Oi {{1}}.").problems(TemplateCall.of(PAID, TemplateValue.named("nome", "Ana"))))
                .extracting(ContentProblem::code)
                .containsExactly("name-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a     b", "", "  "})
    void values_that_the_provider_refuses_are_told_without_showing_them(String value) {
        assertThat(counted("Oi {{1}}.").problems(paid(value))).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("body[0]");
            assertThat(problem.got()).isIn("a line break or tab", "more than four spaces in a row", "nothing");
        });
    }

    @Test
    void four_spaces_pass() {
        assertThat(counted("Oi {{1}}.").problems(paid("a    b"))).isEmpty();
    }

    @Test
    void the_length_is_that_of_the_text_with_its_values() {
        TemplateContract contract = counted("{{1}}x{{1}}");
        assertThat(contract.problems(paid("y".repeat(511)))).isEmpty();
        assertThat(contract.problems(paid("y".repeat(512))))
                .containsExactly(new ContentProblem("body", "too-long", "1025 characters", "up to 1024"));
    }

    @Test
    void a_header_has_at_most_sixty_characters() {
        TemplateContract contract = new TemplateContract(definition("Oi.", Optional.of("Pedido {{1}}"), List.of()));
        assertThat(contract.problems(paid().withHeader(TemplateValue.of("P-81"))))
                .isEmpty();
        assertThat(contract.problems(paid().withHeader(TemplateValue.of("P".repeat(54)))))
                .containsExactly(new ContentProblem("header", "too-long", "61 characters", "up to 60"));
        assertThat(contract.problems(paid())).containsExactly(new ContentProblem("header", "wrong-count", "0", "1"));
    }

    @Test
    void buttons_take_what_their_kind_takes_in_their_place() {
        TemplateContract contract = new TemplateContract(definition(
                "Oi.",
                Optional.empty(),
                List.of(Button.QUICK_REPLY, Button.FIXED_LINK, Button.LINK, Button.COUPON_CODE)));
        TemplateCall right = paid().with(new LinkEnd(2, "r/abc")).with(new CouponCode(3, "VOLTA10"));
        assertThat(contract.problems(right)).isEmpty();
        assertThat(contract.problems(right.with(new QuickReply(0, "stop")))).isEmpty();
        assertThat(contract.problems(paid()))
                .extracting(ContentProblem::where, ContentProblem::code)
                .containsExactly(tuple("buttons[2]", "missing"), tuple("buttons[3]", "missing"));
        assertThat(contract.problems(right.with(new LinkEnd(1, "x"))))
                .containsExactly(new ContentProblem("buttons[1]", "other-button", "LINK", "FIXED_LINK"));
        assertThat(contract.problems(right.with(new QuickReply(4, "x"))))
                .containsExactly(new ContentProblem("buttons[4]", "other-button", "QUICK_REPLY", "4 buttons"));
        assertThat(contract.problems(right.with(new LinkEnd(2, "again"))))
                .containsExactly(new ContentProblem("buttons[2]", "given-twice", "2", "each button once"));
    }

    @Test
    void a_coupon_has_up_to_twenty_letters_and_digits() {
        TemplateContract contract =
                new TemplateContract(definition("Oi.", Optional.empty(), List.of(Button.COUPON_CODE)));
        assertThat(contract.problems(paid().with(new CouponCode(0, "A1".repeat(10)))))
                .isEmpty();
        assertThat(contract.problems(paid().with(new CouponCode(0, "A".repeat(21)))))
                .containsExactly(new ContentProblem("buttons[0]", "length", "21 characters", "1 to 20"));
        assertThat(contract.problems(paid().with(new CouponCode(0, "VOLTA-10"))))
                .containsExactly(
                        new ContentProblem("buttons[0]", "characters", "other signs", "letters A-Z a-z and digits"));
    }

    @Test
    void another_template_or_one_that_may_not_be_used_is_told() {
        TemplateDefinition paused = new TemplateDefinition(
                PAID, MessageCategory.UTILITY, Status.PAUSED, Optional.empty(), "Oi.", List.of());
        assertThat(new TemplateContract(paused).problems(TemplateCall.of(TemplateRef.of("order_paid", "en"))))
                .containsExactly(
                        new ContentProblem("template", "other-template", "order_paid/en", "order_paid/pt_BR"),
                        new ContentProblem("template", "not-usable", "paused", "approved"));
    }

    @Test
    void receipts_write_the_language_with_a_hyphen() {
        assertThat(TemplateRef.of("order_paid", "pt-BR")).isEqualTo(PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Order", "a-b", "ä", "a b"})
    void other_names_are_refused(String name) {
        assertThatThrownBy(() -> TemplateRef.of(name, "en")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "pt BR", "português"})
    void other_languages_are_refused(String language) {
        assertThatThrownBy(() -> TemplateRef.of("a", language)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_shows_what_is_said() {
        TemplateCall call = paid("Ana Souza").with(new CouponCode(0, "VOLTA10"));
        assertThat(call.toString()).doesNotContain("Ana").doesNotContain("VOLTA10");
    }

    private static TemplateCall paid(String... values) {
        return TemplateCall.of(
                PAID, List.of(values).stream().map(TemplateValue::of).toArray(TemplateValue[]::new));
    }

    private static TemplateContract counted(String body) {
        return new TemplateContract(definition(body, Optional.empty(), List.of()));
    }

    private static TemplateDefinition definition(String body, Optional<String> header, List<Button> buttons) {
        return new TemplateDefinition(PAID, MessageCategory.UTILITY, Status.APPROVED, header, body, buttons);
    }
}
