package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSyntaxTest {

    private static final Vocabulary NAMES = Vocabulary.builder()
            .text("customer", 50)
            .trusted("total")
            .flag("several")
            .list("items", Vocabulary.builder().text("name", 50).build())
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {{custmer}}                       ¦ 1 ¦ 1  ¦ unknown name custmer
            Hi {{ custmer }}                  ¦ 1 ¦ 4  ¦ unknown name custmer
            a|b {{x}}                         ¦ 2 ¦ 3  ¦ unknown name x
            {{#nope}}{{/nope}}                ¦ 1 ¦ 1  ¦ unknown name nope
            {{^nope}}{{/nope}}                ¦ 1 ¦ 1  ¦ unknown name nope
            {{name}}                          ¦ 1 ¦ 1  ¦ unknown name name
            {{customer name}}                 ¦ 1 ¦ 1  ¦ unknown name customer name
            {{customer.name}}                 ¦ 1 ¦ 1  ¦ dotted names are not supported: customer.name
            {{#items}}{{.}}{{/items}}         ¦ 1 ¦ 11 ¦ {{.}} is not supported
            {{#.}}x{{/.}}                     ¦ 1 ¦ 1  ¦ {{.}} is not supported
            {{>header}}                       ¦ 1 ¦ 1  ¦ partials are not supported
            {{> header }}                     ¦ 1 ¦ 1  ¦ partials are not supported
            {{=<% %>=}}                       ¦ 1 ¦ 1  ¦ braces cannot be changed
            {{{total}}}                       ¦ 1 ¦ 1  ¦ three braces are not taken
            {{&total}}                        ¦ 1 ¦ 1  ¦ not supported
            {{& total}}                       ¦ 1 ¦ 1  ¦ not supported
            {{}}                              ¦ 1 ¦ 1  ¦ the tag is empty
            {{   }}                           ¦ 1 ¦ 1  ¦ the tag is empty
            {{#}}x{{/}}                       ¦ 1 ¦ 1  ¦ the tag has no name
            a {{total                         ¦ 1 ¦ 3  ¦ never closed
            a {{! comment                     ¦ 1 ¦ 3  ¦ never closed
            x|  {{#total}}|y                  ¦ 2 ¦ 3  ¦ section total is never closed
            {{#total}}{{^several}}{{/several}}¦ 1 ¦ 1  ¦ section total is never closed
            {{/total}}                        ¦ 1 ¦ 1  ¦ {{/total}} closes nothing
            {{#total}}{{/several}}            ¦ 1 ¦ 11 ¦ stands where {{/total}} is expected
            {{#total}}{{/}}                   ¦ 1 ¦ 11 ¦ stands where {{/total}} is expected
            {{#items}}{{#several}}{{/items}}{{/several}}¦ 1 ¦ 23 ¦ stands where {{/several}} is expected
            {{items}}                         ¦ 1 ¦ 1  ¦ use it as a section
            {{several}}                       ¦ 1 ¦ 1  ¦ use it as a section
            {{#items}}{{#items}}{{/items}}{{/items}}¦ 1 ¦ 11 ¦ stands inside itself
            """)
    void a_template_that_cannot_be_used_is_refused_with_its_place(String source, int line, int column, String problem) {
        TemplateSyntaxException refused = refusal(source.replace('|', '\n'));

        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEqualTo(column);
        assertThat(refused.problem()).contains(problem);
        assertThat(refused).hasMessageStartingWith("template " + line + ":" + column + ": ");
    }

    @Test
    void an_unknown_name_comes_with_the_names_known_at_its_place() {
        assertThat(refusal("{{custmer}}"))
                .hasMessage("template 1:1: unknown name custmer; known names: customer, total, several, items");
        assertThat(refusal("{{#items}}{{nam}}{{/items}}").knownNames())
                .containsExactly("name", "customer", "total", "several", "items");
    }

    @Test
    void a_long_or_broken_name_is_cut_before_it_is_shown() {
        TemplateSyntaxException refused = refusal("{{" + "x".repeat(5_000) + "}}");

        assertThat(refused.problem()).isEqualTo("unknown name " + "x".repeat(40) + "…");
        assertThat(refusal("{{a\t\ud83d\nb}}").problem()).isEqualTo("unknown name a???b");
    }

    @Test
    void sections_nest_four_deep_and_no_deeper() {
        String four = "{{#total}}".repeat(4) + "x" + "{{/total}}".repeat(4);

        assertThat(MessageTemplate.compile(four, NAMES)
                        .render(TemplateValues.builder(NAMES).text("total", "1").build()))
                .isEqualTo("x");
        assertThat(refusal("{{#total}}" + four + "{{/total}}"))
                .hasMessage("template 1:41: sections nest deeper than 4");
    }

    @Test
    void hostile_sizes_are_refused_at_once() {
        String nested = "{{^x}}".repeat(20_000);
        String deepWithinTheLimit = "{{#total}}".repeat(1_600);
        String large = "a".repeat(1 << 20);
        String unclosedTags = "{{!".repeat(MessageTemplate.MAX_SOURCE / 3);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(refusal(nested)).hasMessageContaining("120000 characters; at most 16384");
            assertThat(refusal(deepWithinTheLimit)).hasMessageContaining("nest deeper than 4");
            assertThat(refusal(large)).hasMessageContaining("1048576 characters");
            assertThat(refusal(unclosedTags)).hasMessageContaining("1:1: the tag is never closed");
        });
    }

    @Test
    void the_longest_source_is_taken() {
        String longest = "a".repeat(MessageTemplate.MAX_SOURCE);

        assertThat(MessageTemplate.compile(longest, NAMES)
                        .render(TemplateValues.builder(NAMES).build()))
                .isEqualTo(longest);
        assertThatThrownBy(() -> MessageTemplate.compile(longest + "a", NAMES))
                .isInstanceOf(TemplateSyntaxException.class);
    }

    @Test
    void a_vocabulary_has_each_name_once_and_only_plain_names() {
        Vocabulary.Builder names = Vocabulary.builder().trusted("total");

        assertThatThrownBy(() -> names.flag("total")).hasMessageContaining("total is there already");
        assertThatThrownBy(() -> names.flag("a.b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.flag("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.flag("1st")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.text("x", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TemplateSyntaxException refusal(String source) {
        TemplateSyntaxException refused =
                catchThrowableOfType(TemplateSyntaxException.class, () -> MessageTemplate.compile(source, NAMES));
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u009b", "\u202e", "\u202d"})
    void an_invisible_control_character_is_refused_where_it_stands(String control) {
        assertThatThrownBy(() -> MessageTemplate.compile("a\nb" + control, TemplatePurpose.ORDER.vocabulary()))
                .isInstanceOfSatisfying(TemplateSyntaxException.class, problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo(2);
                });
    }
}
