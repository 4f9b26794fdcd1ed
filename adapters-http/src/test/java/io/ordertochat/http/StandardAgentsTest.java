package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ordertochat.click.AgentClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardAgentsTest {

    private static final String CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

    private final StandardAgents agents = new StandardAgents();

    private static Stream<List<String>> known() throws IOException {
        return new String(resource("user-agents.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", 3)));
    }

    @Test
    void the_table_of_well_known_user_agents_is_long() throws IOException {
        assertThat(known().distinct()).hasSizeGreaterThan(180);
    }

    @ParameterizedTest
    @MethodSource("known")
    void knows_persons_robots_and_previews(List<String> row) {
        assertThat(agents.classify(by(row.get(2))).code()).isEqualTo(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("known")
    void knows_phones_and_tablets_from_computers(List<String> row) {
        assertThat(DeviceHeaders.device(by(row.get(2))).code()).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @CsvSource({"?1, mobile", "?0, desktop", "'', desktop", "?2, desktop"})
    void a_browsers_hint_makes_a_phone(String hint, String device) {
        assertThat(DeviceHeaders.device(by(CHROME).withHeader("Sec-CH-UA-Mobile", hint))
                        .code())
                .isEqualTo(device);
        assertThat(DeviceHeaders.device(by("Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Safari/537.36")
                                .withHeader("Sec-CH-UA-Mobile", "?0"))
                        .code())
                .as("a tablet says it is not mobile")
                .isEqualTo("mobile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void who_says_nothing_is_a_robot(String agent) {
        assertThat(agents.classify(by(agent))).isEqualTo(AgentClass.ROBOT);
        assertThat(agents.classify(Request.of("POST", "/"))).isEqualTo(AgentClass.ROBOT);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch, preview",
        "Sec-Purpose, prefetch;prerender, preview",
        "Sec-Purpose, prefetch;anonymous-client-ip, preview",
        "Purpose, Prefetch, preview",
        "X-Purpose, preview, preview",
        "X-Moz, prefetch, preview",
        "Sec-Purpose, '', person",
        "Sec-Fetch-Mode, no-cors, person"
    })
    void a_page_that_is_loaded_ahead_has_not_been_clicked(String header, String value, String who) {
        assertThat(agents.classify(by(CHROME).withHeader(header, value)).code()).isEqualTo(who);
        assertThat(agents.classify(by("curl/8.5.0").withHeader(header, value))).isEqualTo(AgentClass.ROBOT);
    }

    @Test
    void the_end_that_is_cut_off_is_no_end() {
        String cut = CHROME + " Long".repeat(200);

        assertThat(agents.judge(cut)).isEqualTo(AgentClass.PERSON);
        assertThat(agents.judge(CHROME + "; word;")).isEqualTo(AgentClass.ROBOT);
        for (int length = 1; length < 20; length++) {
            String agent = CHROME + " " + "L".repeat(StandardAgents.LOOKED_AT - CHROME.length() - length) + "; word;";
            assertThat(agents.classify(by(agent + " more"))).as("%s", length).isEqualTo(AgentClass.PERSON);
        }
    }

    // The short ways find what the whole list finds.
    @Test
    void judges_as_one_search_for_every_pattern_would() throws IOException {
        Pattern whole = Pattern.compile(
                AgentLists.robots().stream().collect(Collectors.joining(")|(?:", "(?:", ")")),
                Pattern.CASE_INSENSITIVE);
        RobotPatterns robots = new RobotPatterns(AgentLists.robots(), StandardAgents.LOOKED_AT);
        List<String> known = known().map(row -> row.get(2)).toList();
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            String one = known.get(random.nextInt(known.size()));
            String other = known.get(random.nextInt(known.size()));
            String mixed =
                    one.substring(0, random.nextInt(one.length())) + other.substring(random.nextInt(other.length()));
            if (mixed.length() <= StandardAgents.LOOKED_AT) {
                assertThat(robots.isIn(mixed))
                        .as(mixed)
                        .isEqualTo(whole.matcher(mixed).find());
                found += robots.isIn(mixed) ? 1 : 0;
            }
        }

        assertThat(found).isBetween(500, 4_500);
    }

    @Test
    void no_user_agent_takes_long() {
        List<String> hostile = new ArrayList<>();
        for (String part : List.of(
                "a", "a1.", ".1", "(", ":", "@a", "@a-", "; ", ";a", "w/", "1.0;", " ", "a ", "%", "\\", "http",
                "e\u0301")) {
            hostile.add(part.repeat(60_000 / part.length()));
            hostile.add("Mozilla/5.0 (" + part.repeat(60_000 / part.length()) + "!");
        }
        Instant start = Instant.now();
        for (int round = 0; round < 4; round++) {
            for (String agent : hostile) {
                agents.judge(agent);
            }
        }

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void more_user_agents_than_are_remembered_are_judged_all_the_same() {
        for (int i = 0; i < 1_500; i++) {
            assertThat(agents.classify(by(CHROME + " Edg/" + i))).isEqualTo(AgentClass.PERSON);
            assertThat(agents.classify(by("TestBot/" + i))).isEqualTo(AgentClass.ROBOT);
        }
    }

    @Test
    void the_pattern_list_is_what_its_manifest_says() throws IOException, NoSuchAlgorithmException {
        JsonNode manifest =
                new ObjectMapper().readTree(resource("robots/robots.json")).get(0);
        byte[] list = resource("robots/" + manifest.get("file").asText());

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(list)))
                .isEqualTo(manifest.get("sha256").asText());
        assertThat(new String(list, StandardCharsets.UTF_8).lines())
                .hasSize(manifest.get("patterns").asInt());
        assertThat(manifest.get("licence").asText()).isEqualTo("Unlicense");
        assertThat(resource("robots/" + manifest.get("licenceFile").asText())).isNotEmpty();
        assertThat(manifest.get("source").asText())
                .contains(manifest.get("version").asText());
    }

    @Test
    void every_preview_has_a_word_somebody_and_a_source() throws IOException {
        List<String[]> rows = new String(resource("robots/previews.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();

        assertThat(rows).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row).hasSize(3).doesNotContain("");
            assertThat(row[0]).isLowerCase();
        });
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = StandardAgentsTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static Request by(String agent) {
        return Request.of("POST", "/v1/shops/demo/clicks").withHeader("User-Agent", agent);
    }
}
