package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The situations of the public Mustache specification for interpolation, sections, inverted sections and comments. */
class TemplateRenderingTest {

    private static final Vocabulary PART =
            Vocabulary.builder().trusted("part").trusted("city").build();

    private static final Vocabulary NAMES = Vocabulary.builder()
            .trusted("city")
            .trusted("river")
            .trusted("nothing")
            .flag("open")
            .flag("shut")
            .list(
                    "streets",
                    Vocabulary.builder().trusted("street").list("parts", PART).build())
            .list("lakes", PART)
            .text("guest", 20)
            .build();

    private static final TemplateValues VALUES = TemplateValues.builder(NAMES)
            .text("city", "Recife")
            .text("river", "<Capibaribe> & \"more\"")
            .flag("open", true)
            .flag("shut", false)
            .row("streets", row -> row.text("street", "Aurora"))
            .row(
                    "streets",
                    row -> row.text("street", "Sol")
                            .row("parts", part -> part.text("part", "north").text("city", "Olinda"))
                            .row("parts", part -> part.text("part", "south")))
            .text("guest", "*Ana*\nTotal")
            .build();

    static Stream<Arguments> interpolation() {
        return Stream.of(
                Arguments.of("no tags at all", "no tags at all"),
                Arguments.of("", ""),
                Arguments.of("in {{city}} now", "in Recife now"),
                Arguments.of("{{city}}", "Recife"),
                Arguments.of("{{city}}{{city}}", "RecifeRecife"),
                Arguments.of("nothing is escaped: {{river}}", "nothing is escaped: <Capibaribe> & \"more\""),
                Arguments.of("[{{nothing}}]", "[]"),
                Arguments.of("| {{city}} |", "| Recife |"),
                Arguments.of("  {{city}}\n", "  Recife\n"),
                Arguments.of("  {{nothing}}\n", "  \n"),
                Arguments.of("|{{ city }}|", "|Recife|"),
                Arguments.of("|{{\tcity\n}}|", "|Recife|"),
                Arguments.of("{ {city} }", "{ {city} }"),
                Arguments.of("}} {{city}} }}", "}} Recife }}"),
                Arguments.of("{{city}}}", "Recife}"));
    }

    static Stream<Arguments> sections() {
        return Stream.of(
                Arguments.of("{{#open}}shown{{/open}}", "shown"),
                Arguments.of("{{#shut}}hidden{{/shut}}", ""),
                Arguments.of("{{#city}}in {{city}}{{/city}}", "in Recife"),
                Arguments.of("{{#nothing}}hidden{{/nothing}}", ""),
                Arguments.of("{{#streets}}{{street}};{{/streets}}", "Aurora;Sol;"),
                Arguments.of("{{#lakes}}hidden{{/lakes}}", ""),
                Arguments.of("{{#streets}}{{city}} {{/streets}}", "Recife Recife "),
                Arguments.of(
                        "{{#streets}}{{street}}({{#parts}}{{part}} of {{city}}|{{/parts}}){{/streets}}",
                        "Aurora()Sol(north of Olinda|south of |)"),
                Arguments.of(
                        "{{#streets}}{{#parts}}{{street}}-{{part}} {{/parts}}{{/streets}}", "Sol-north Sol-south "),
                Arguments.of("{{#open}}a{{/open}}b{{#open}}c{{/open}}", "abc"),
                Arguments.of("{{#open}}a{{#open}}b{{/open}}c{{/open}}", "abc"),
                Arguments.of("{{#open}}a{{#shut}}b{{/shut}}c{{/open}}", "ac"),
                Arguments.of("{{#shut}}a{{#open}}b{{/open}}c{{/shut}}", ""),
                Arguments.of("{{#streets}}{{#open}}{{street}}{{/open}},{{/streets}}", "Aurora,Sol,"),
                Arguments.of("| {{#open}} yes {{/open}} |", "|  yes  |"),
                Arguments.of(" {{#open}}YES{{/open}}\n {{#open}}GOOD{{/open}}\n", " YES\n GOOD\n"),
                Arguments.of("|{{# open }}={{/ open }}|", "|=|"),
                Arguments.of("|{{ #open}}={{ /open}}|", "|=|"));
    }

    static Stream<Arguments> inverted() {
        return Stream.of(
                Arguments.of("{{^shut}}shown{{/shut}}", "shown"),
                Arguments.of("{{^open}}hidden{{/open}}", ""),
                Arguments.of("{{^city}}hidden{{/city}}", ""),
                Arguments.of("{{^nothing}}none{{/nothing}}", "none"),
                Arguments.of("{{^streets}}hidden{{/streets}}", ""),
                Arguments.of("{{^lakes}}no lakes in {{city}}{{/lakes}}", "no lakes in Recife"),
                Arguments.of("{{^shut}}a{{^shut}}b{{/shut}}c{{/shut}}", "abc"),
                Arguments.of("{{^shut}}a{{^open}}b{{/open}}c{{/shut}}", "ac"),
                Arguments.of("{{#streets}}{{^parts}}{{street}}{{/parts}}{{/streets}}", "Aurora"),
                Arguments.of("| {{^shut}} yes {{/shut}} |", "|  yes  |"),
                Arguments.of("|{{^ shut }}={{/ shut }}|", "|=|"));
    }

    static Stream<Arguments> comments() {
        return Stream.of(
                Arguments.of("12{{! gone }}34", "1234"),
                Arguments.of("12{{!\n over\n lines\n}}34\n", "1234\n"),
                Arguments.of("a\n{{! alone }}\nb\n", "a\nb\n"),
                Arguments.of("a\n  {{! alone, set in }}\nb\n", "a\nb\n"),
                Arguments.of("a\r\n{{! alone }}\r\nb", "a\r\nb"),
                Arguments.of("  {{! alone, first line }}\nb", "b"),
                Arguments.of("a\n  {{! alone, no line end }}", "a\n"),
                Arguments.of("a\n{{!\nalone\nover lines\n}}\nb\n", "a\nb\n"),
                Arguments.of("a\n  {{!\n  alone\n  }}\nb\n", "a\nb\n"),
                Arguments.of("  12 {{! not alone }}\n", "  12 \n"),
                Arguments.of("1 {{! beside }} 2", "1  2"),
                Arguments.of("{{!city}}|{{! > = & . unknown }}|", "||"));
    }

    static Stream<Arguments> tagsAloneOnTheirLine() {
        return Stream.of(
                Arguments.of("| a\n{{#open}}\n|\n{{/open}}\n| b\n", "| a\n|\n| b\n"),
                Arguments.of("| a\n  {{#open}}\n|\n  {{/open}}  \n| b\n", "| a\n|\n| b\n"),
                Arguments.of("| a\n{{^shut}}\n|\n{{/shut}}\n| b\n", "| a\n|\n| b\n"),
                Arguments.of("|\r\n{{#open}}\r\n{{/open}}\r\n|", "|\r\n|"),
                Arguments.of("  {{#open}}\n#{{/open}}\n/", "#\n/"),
                Arguments.of("#{{#open}}\n/\n  {{/open}}", "#\n/\n"),
                Arguments.of("\t{{#open}}\t\nx\n{{/open}}", "x\n"),
                Arguments.of("{{#streets}}\n- {{street}}\n{{/streets}}\nend", "- Aurora\n- Sol\nend"),
                Arguments.of("a\n{{#lakes}}\nhidden\n{{/lakes}}\nb", "a\nb"),
                Arguments.of("{{#open}}{{/open}}\nx", "\nx"),
                Arguments.of("{{#open}} {{! two tags, neither alone }}\nx{{/open}}", " \nx"),
                Arguments.of("  {{city}}\n  {{nothing}}\n", "  Recife\n  \n"));
    }

    @ParameterizedTest
    @MethodSource({"interpolation", "sections", "inverted", "comments", "tagsAloneOnTheirLine"})
    void renders_as_the_specification_says(String source, String expected) {
        assertThat(MessageTemplate.compile(source, NAMES).render(VALUES)).isEqualTo(expected);
    }

    @Test
    void text_of_people_is_made_harmless_and_trusted_text_is_not() {
        assertThat(MessageTemplate.compile("{{guest}}", NAMES).render(VALUES)).isEqualTo("\u2217Ana\u2217 / Total");
    }

    @Test
    void values_are_never_read_as_templates() {
        TemplateValues values =
                TemplateValues.builder(NAMES).text("city", "{{river}}").build();

        assertThat(MessageTemplate.compile("{{city}}", NAMES).render(values)).isEqualTo("{{river}}");
    }

    @Test
    void a_text_beyond_the_limit_is_refused_and_not_cut() {
        MessageTemplate template = MessageTemplate.compile("{{#lakes}}{{part}}{{/lakes}}", NAMES);

        assertThat(template.render(lakes(MessageTemplate.MAX_OUTPUT))).hasSize(MessageTemplate.MAX_OUTPUT);
        assertThatThrownBy(() -> template.render(lakes(MessageTemplate.MAX_OUTPUT + 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32768");
    }

    @Test
    void lists_that_multiply_without_output_end_too() {
        Vocabulary inner = Vocabulary.builder().trusted("x").build();
        Vocabulary names = Vocabulary.builder()
                .list("a", inner)
                .list("b", inner)
                .list("c", inner)
                .list("d", inner)
                .build();
        TemplateValues.Builder values = TemplateValues.builder(names);
        for (int i = 0; i < 200; i++) {
            names.names().forEach(list -> values.row(list, row -> {}));
        }
        MessageTemplate bomb = MessageTemplate.compile("{{#a}}{{#b}}{{#c}}{{#d}}{{x}}{{/d}}{{/c}}{{/b}}{{/a}}", names);

        assertThatThrownBy(() -> bomb.render(values.build())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void values_of_another_vocabulary_are_refused() {
        TemplateValues others = TemplateValues.builder(PART).build();

        assertThatThrownBy(() -> MessageTemplate.compile("{{city}}", NAMES).render(others))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another vocabulary");
    }

    @ParameterizedTest
    @MethodSource
    void a_value_under_a_name_of_another_kind_is_refused(Consumer<TemplateValues.Builder> mistake) {
        TemplateValues.Builder values = TemplateValues.builder(NAMES);

        assertThatThrownBy(() -> mistake.accept(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("city, river");
    }

    static Stream<Consumer<TemplateValues.Builder>> a_value_under_a_name_of_another_kind_is_refused() {
        return Stream.of(
                values -> values.text("citty", "x"),
                values -> values.text("streets", "x"),
                values -> values.text("open", "x"),
                values -> values.flag("city", true),
                values -> values.row("city", row -> {}));
    }

    @Test
    void nothing_of_template_or_values_shows_in_their_descriptions() {
        assertThat(VALUES.toString()).doesNotContain("Recife");
        assertThat(MessageTemplate.compile("secret", NAMES).toString()).doesNotContain("secret");
    }

    private static TemplateValues lakes(int count) {
        TemplateValues.Builder values = TemplateValues.builder(NAMES);
        for (int i = 0; i < count; i++) {
            values.row("lakes", row -> row.text("part", "x"));
        }
        return values.build();
    }
}
