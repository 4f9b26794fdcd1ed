package io.ordertochat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.delivery.MessageContent.Frame;
import io.ordertochat.delivery.MessageContent.LinkButton;
import io.ordertochat.delivery.MessageContent.Menu;
import io.ordertochat.delivery.MessageContent.Reply;
import io.ordertochat.delivery.MessageContent.ReplyButtons;
import io.ordertochat.delivery.MessageContent.Row;
import io.ordertochat.delivery.MessageContent.Section;
import io.ordertochat.delivery.MessageContent.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentRulesTest {

    private static final Frame FRAME = Frame.of("Confirma o pedido?");

    static List<Arguments> limits() {
        List<Arguments> limits = new ArrayList<>();
        limits.add(Arguments.of("text", 4_096, maker(text -> new Text(text, false))));
        limits.add(Arguments.of("body", 1_024, maker(text -> new ReplyButtons(Frame.of(text), replies(1)))));
        limits.add(Arguments.of("header", 60, maker(text -> framed(Optional.of(text), Optional.empty()))));
        limits.add(Arguments.of("footer", 60, maker(text -> framed(Optional.empty(), Optional.of(text)))));
        limits.add(Arguments.of(
                "replies[0].title", 20, maker(text -> new ReplyButtons(FRAME, List.of(new Reply("a", text))))));
        limits.add(Arguments.of(
                "replies[0].id", 256, maker(text -> new ReplyButtons(FRAME, List.of(new Reply(text, "Sim"))))));
        limits.add(Arguments.of("button", 20, maker(text -> new Menu(FRAME, text, sections(1, 1)))));
        limits.add(Arguments.of("sections[0].title", 24, maker(text -> menu(text, new Row("a", "Sim", "")))));
        limits.add(Arguments.of("sections[0].rows[0].title", 24, maker(text -> menu("S", new Row("a", text, "")))));
        limits.add(Arguments.of("sections[0].rows[0].id", 200, maker(text -> menu("S", new Row(text, "Sim", "")))));
        limits.add(Arguments.of(
                "sections[0].rows[0].description", 72, maker(text -> menu("S", new Row("a", "Sim", text)))));
        limits.add(Arguments.of(
                "label", 20, maker(text -> new LinkButton(FRAME, text, URI.create("https://example.com/")))));
        limits.add(Arguments.of(
                "address",
                2_000,
                maker(text -> new LinkButton(
                        FRAME,
                        "Abrir",
                        URI.create("https://example.com/" + text.substring(Math.min(20, text.length())))))));
        return limits;
    }

    @ParameterizedTest(name = "{0} has up to {1} characters")
    @MethodSource("limits")
    void each_part_has_its_length(String where, int most, Maker maker) {
        assertThat(ContentRules.problems(maker.of("x".repeat(most)))).isEmpty();
        assertThat(ContentRules.problems(maker.of("x".repeat(most + 1))))
                .containsExactly(new ContentProblem(where, "length", (most + 1) + " characters", "1 to " + most));
    }

    @Test
    void letters_outside_the_basic_plane_count_twice() {
        assertThat(ContentRules.problems(new Text("😀".repeat(2_048), false))).isEmpty();
        assertThat(ContentRules.problems(new Text("😀".repeat(2_049), false))).hasSize(1);
    }

    @Test
    void one_to_three_replies_that_differ() {
        assertThat(ContentRules.problems(new ReplyButtons(FRAME, replies(3)))).isEmpty();
        assertThat(ContentRules.problems(new ReplyButtons(FRAME, replies(4))))
                .containsExactly(new ContentProblem("replies", "count", "4", "1 to 3"));
        assertThat(ContentRules.problems(new ReplyButtons(FRAME, List.of())))
                .containsExactly(new ContentProblem("replies", "count", "0", "1 to 3"));
        assertThat(ContentRules.problems(
                        new ReplyButtons(FRAME, List.of(new Reply("a", "Sim"), new Reply("a", "Sim")))))
                .extracting(ContentProblem::where)
                .containsExactly("replies.title", "replies.id");
    }

    @Test
    void an_id_has_no_spaces_around_it() {
        assertThat(ContentRules.problems(new ReplyButtons(FRAME, List.of(new Reply(" a", "Sim")))))
                .containsExactly(
                        new ContentProblem("replies[0].id", "spaces", "a space before or after", "none there"));
    }

    @Test
    void a_menu_has_one_to_ten_rows_over_all_its_sections() {
        assertThat(ContentRules.problems(new Menu(FRAME, "Ver", sections(2, 5))))
                .isEmpty();
        assertThat(ContentRules.problems(new Menu(FRAME, "Ver", sections(1, 11))))
                .containsExactly(new ContentProblem("rows", "count", "11", "1 to 10"));
        assertThat(ContentRules.problems(new Menu(FRAME, "Ver", sections(11, 1))))
                .extracting(ContentProblem::where)
                .containsExactly("sections", "rows");
        assertThat(ContentRules.problems(new Menu(FRAME, "Ver", List.of(new Section("S", List.of())))))
                .containsExactly(new ContentProblem("sections[0].rows", "count", "none", "at least 1"));
    }

    @Test
    void only_a_menu_of_one_section_may_leave_its_heading_out() {
        Section one = new Section("", List.of(new Row("a", "Sim", "")));
        Section two = new Section("Mais", List.of(new Row("b", "Não", "")));
        assertThat(ContentRules.problems(new Menu(FRAME, "Ver", List.of(one)))).isEmpty();
        assertThat(ContentRules.problems(new Menu(FRAME, "Ver", List.of(one, two))))
                .containsExactly(new ContentProblem("sections[0].title", "length", "nothing", "1 to 24"));
    }

    @Test
    void a_button_leads_to_a_page() {
        assertThat(ContentRules.problems(new LinkButton(FRAME, "Abrir", URI.create("javascript:alert(1)"))))
                .containsExactly(new ContentProblem("address", "scheme", "another scheme", "https:// or http://"));
    }

    @Test
    void nothing_shows_what_is_said() {
        Frame secret = new Frame(Optional.of("Ana Souza"), "Rua das Flores", Optional.of("Fim"));
        List<MessageContent> all = List.of(
                new Text("Ana Souza", true),
                new ReplyButtons(secret, replies(1)),
                new Menu(secret, "Ver", sections(1, 1)),
                new LinkButton(secret, "Abrir", URI.create("https://example.com/r/token")));
        assertThat(all.toString())
                .doesNotContain("Ana")
                .doesNotContain("Flores")
                .doesNotContain("token");
        assertThat(all).noneMatch(MessageContent::isTemplate);
    }

    private static List<Reply> replies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Reply("id-" + i, "Opção " + i))
                .toList();
    }

    private static List<Section> sections(int sections, int rows) {
        return IntStream.range(0, sections)
                .mapToObj(i -> new Section(
                        "Seção " + i,
                        IntStream.range(0, rows)
                                .mapToObj(row -> new Row(i + "-" + row, "Linha", ""))
                                .toList()))
                .toList();
    }

    private static Menu menu(String title, Row row) {
        return new Menu(FRAME, "Ver", List.of(new Section(title, List.of(row))));
    }

    private static ReplyButtons framed(Optional<String> header, Optional<String> footer) {
        return new ReplyButtons(new Frame(header, "Texto", footer), replies(1));
    }

    private static Maker maker(Maker maker) {
        return maker;
    }

    @FunctionalInterface
    interface Maker {
        MessageContent of(String text);
    }
}
