package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.analytics.Trend;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.Surface;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldGroup;
import io.ordertochat.form.FormDraftProblem;
import io.ordertochat.settings.CheckoutMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleTextsTest {

    private static final Path SOURCES = Path.of("src", "main");
    private static final Pattern HOLE = Pattern.compile("\\{[a-z0-9]+}");
    private static final Pattern WORD = Pattern.compile("words\\)?\\.([a-zA-Z]+)|words\\[\"([a-zA-Z.]+)\"]");
    private static final Pattern PHRASE = Pattern.compile("say\\(\\s*\"([a-zA-Z0-9.-]+)\"[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9.-]+)\"");

    @Test
    void every_phrase_is_there_once_in_every_language_with_the_same_holes() {
        Set<String> keys = new TreeSet<>();
        for (List<String> row : ConsoleTexts.rows()) {
            assertThat(row).as(row.get(0)).hasSize(4).noneMatch(String::isBlank);
            assertThat(keys.add(row.get(0))).as(row.get(0)).isTrue();
            Set<String> holes = holes(row.get(1));
            assertThat(row.subList(2, 4))
                    .as(row.get(0))
                    .allMatch(phrase -> holes(phrase).equals(holes));
        }
    }

    @ParameterizedTest
    @EnumSource(ConsoleLanguage.class)
    void what_is_said_by_a_code_has_words(ConsoleLanguage language) {
        ConsoleTexts texts = ConsoleTexts.in(language);
        List<String> keys = new ArrayList<>();
        Arrays.stream(CheckoutMode.values()).forEach(mode -> keys.add("mode." + mode.code()));
        Arrays.stream(AdminRole.values()).forEach(role -> keys.add("role." + role.code()));
        Arrays.stream(FormDraftProblem.values()).forEach(problem -> keys.add("violation." + problem.code()));
        Arrays.stream(FieldGroup.values()).forEach(group -> keys.add("form.group." + FormSettingsBody.code(group)));
        Arrays.stream(Disclosure.values())
                .forEach(extent -> keys.add("form.disclosure." + FormSettingsBody.code(extent)));
        Arrays.stream(ExportFormat.values()).forEach(format -> keys.add("export.as." + format.ending()));
        ConsoleLanguage.all().forEach(tag -> keys.add("form.lang." + tag.tag()));
        Arrays.stream(AnalyticsRange.values()).forEach(range -> keys.add("analytics.range." + range.code()));
        Arrays.stream(ProductSpan.values()).forEach(span -> keys.add("analytics.span." + span.code()));
        Arrays.stream(AgentClass.values()).forEach(agent -> keys.add("analytics.agent." + agent.code()));
        Arrays.stream(DeviceClass.values()).forEach(device -> keys.add("analytics.device." + device.code()));
        Arrays.stream(Surface.values()).forEach(surface -> keys.add("analytics.surface." + surface.code()));
        Arrays.stream(Trend.values()).forEach(trend -> keys.add("analytics.trend." + trend.code()));
        Arrays.stream(PageKind.values()).forEach(page -> keys.add("analytics.page." + page.code()));

        assertThat(keys).allMatch(texts::has);
        assertThat(texts.say("form.moved", "a", 2, "{1}")).contains("a", "2", "{1}");
        assertThatIllegalArgumentException().isThrownBy(() -> texts.say("nothing"));
    }

    @Test
    void pages_and_scripts_use_words_there_are_and_no_word_is_there_for_nobody() throws IOException {
        Set<String> asked = new TreeSet<>();
        Set<String> mentioned = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("form-") && name.endsWith(".js")) {
                    asked.addAll(found(WORD, file, "form."));
                } else if (name.startsWith("analytics") && name.endsWith(".js")) {
                    asked.addAll(found(WORD, file, "analytics.js."));
                } else if ((name.startsWith("Console") || name.startsWith("Export")) && name.endsWith(".java")) {
                    asked.addAll(found(PHRASE, file, ""));
                    mentioned.addAll(found(LITERAL, file, ""));
                } else if (name.startsWith("Analytics") && name.endsWith(".java")) {
                    // This page says the rest of its keys, but where there is no page yet.
                    found(PHRASE, file, "").forEach(key -> asked.add(whole(key)));
                    found(LITERAL, file, "").forEach(key -> mentioned.add(whole(key)));
                }
            }
        }
        ConsoleTexts texts = ConsoleTexts.in(ConsoleLanguage.ENGLISH);
        assertThat(asked).hasSizeGreaterThan(50).allMatch(texts::has);
        // Whose last part is a code.
        List<String> byCode = List.of(
                "role.",
                "mode.",
                "problem.",
                "violation.",
                "form.group.",
                "form.disclosure.",
                "form.lang.",
                "nav.",
                "export.as.",
                "analytics.range.",
                "analytics.span.",
                "analytics.agent.",
                "analytics.device.",
                "analytics.surface.",
                "analytics.trend.",
                "analytics.page.",
                "analytics.card.");
        assertThat(ConsoleTexts.rows())
                .map(row -> row.get(0))
                .filteredOn(key -> byCode.stream().noneMatch(key::startsWith))
                .allMatch(key -> asked.contains(key) || mentioned.contains(key));
    }

    @ParameterizedTest
    @CsvSource({"pt,pt-BR", "pt-PT,pt-BR", "es-MX,es", "en-GB,en", "fr,en", "'de,es;q=0.5',es", "'',en"})
    void a_person_reads_the_language_the_browser_prefers(String header, String tag) {
        Request request = Request.of("GET", "/").withHeader("accept-language", header);

        assertThat(ConsoleLanguage.of(request).tag()).isEqualTo(tag);
        assertThat(ConsoleLanguage.of(request.withHeader("cookie", "order-to-chat-lang=es"))
                        .tag())
                .isEqualTo("es");
        assertThat(ConsoleLanguage.of(request.withHeader("cookie", "order-to-chat-lang=tlh"))
                        .tag())
                .isEqualTo(tag);
        assertThat(ConsoleLanguage.nearest(Locale.forLanguageTag(tag)).tag()).isEqualTo(tag);
    }

    private static String whole(String key) {
        return key.startsWith("analytics.") || key.startsWith("nav.") ? key : "analytics." + key;
    }

    private static Set<String> found(Pattern pattern, Path file, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        pattern.matcher(Files.readString(file))
                .results()
                .forEach(result -> found.add(prefix + (result.group(1) != null ? result.group(1) : result.group(2))));
        return found;
    }

    private static Set<String> holes(String phrase) {
        return new TreeSet<>(
                HOLE.matcher(phrase).results().map(MatchResult::group).toList());
    }
}
