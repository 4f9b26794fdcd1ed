package io.ordertochat.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void without_a_name_the_programs_are_listed() throws Exception {
        assertThat(run()).isZero();
        assertThat(text(written)).contains("checkout  ").contains("--seed", "--orders", "(2000)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chekout",
                "checkout --colour red",
                "checkout orders 5",
                "checkout --orders",
                "checkout --orders many",
                "checkout --orders 0",
                "checkout --seconds -1",
                "checkout --seed x",
                "checkout --only message,lynx",
                "clicks --batch 3000",
                "clicks --only oracle",
                "dashboard --clicks 5",
                "dashboard --clicks many",
                "dashboard --duckdb maybe",
                "dashboard --engine oracle",
                "export --rows 0",
                "export --rounds many",
                "export --store oracle"
            })
    void what_there_is_not_is_said_and_nothing_runs(String line) throws Exception {
        assertThat(run(line.split(" "))).isEqualTo(Bench.MISUSED);
        assertThat(text(written)).isEmpty();
        assertThat(text(complained)).startsWith("bench").contains(";");
    }

    @Test
    void a_checkout_run_ends_in_one_line_of_json_with_every_check_passed() throws Exception {
        int status = run("checkout", "--forks", "0", "--seconds", "0.005", "--orders", "12", "--threads", "2");

        JsonNode result = lastLine();
        assertThat(names(result)).containsExactly("name", "rows", "checks");
        assertThat(result.path("name").asText()).isEqualTo("checkout");
        assertThat(result.path("rows")).hasSizeGreaterThan(12).allSatisfy(row -> {
            assertThat(names(row)).containsExactly("what", "unit", "ours", "others");
            assertThat(row.path("ours").asDouble()).isPositive();
            assertThat(row.path("others"))
                    .allSatisfy(other -> assertThat(other.asDouble()).isPositive());
        });
        assertThat(result.path("checks").toString())
                .isEqualTo("{\"lost\":0,\"roundTripsBeyondOneInsert\":0,\"doubled\":0,\"equal\":true}");
        assertThat(status).isZero();
    }

    @Test
    void a_fields_run_checks_that_everybody_gives_the_same_verdicts() throws Exception {
        int status = run("fields", "--forks", "0", "--seconds", "0.005");

        JsonNode result = lastLine();
        assertThat(result.path("name").asText()).isEqualTo("fields");
        assertThat(result.path("rows")).hasSizeGreaterThan(15);
        assertThat(result.path("checks").toString()).isEqualTo("{\"equal\":true,\"valid\":true}");
        assertThat(status).isZero();
    }

    @Test
    void clicks_are_recorded_and_nothing_is_lost() throws Exception {
        int status = run("clicks", "--clicks", "2000", "--batch", "50", "--single", "100", "--threads", "4");
        JsonNode result = lastLine();
        assertThat(result.path("rows")).hasSize(6);
        assertThat(result.path("checks").toString()).isEqualTo("{\"lost\":0,\"totals equal clicks\":true}");
        assertThat(status).isZero();
    }

    @Test
    void a_dashboard_is_drawn_beside_raw_questions() throws Exception {
        int status = run("dashboard", "--clicks", "3000", "--runs", "2", "--days", "90");
        JsonNode result = lastLine();
        assertThat(result.path("rows")).hasSize(2);
        assertThat(names(result.path("rows").get(0).path("others")))
                .containsExactly("ours, for a viewer in Kathmandu", "PostgreSQL, raw rows", "DuckDB, raw rows");
        assertThat(result.path("checks").toString()).isEqualTo("{\"equal\":true}");
        assertThat(status).isZero();
    }

    @Test
    void clicks_are_exported_beside_others_with_little_memory() throws Exception {
        int status = run("export", "--rows", "3000", "--rounds", "1", "--store", "h2");
        JsonNode result = lastLine();
        // So few rows may need no collection at all, after which nothing is in use.
        assertThat(result.path("rows"))
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.path("ours").asDouble())
                        .isGreaterThanOrEqualTo(row.path("what").asText().contains("heap") ? 0 : 1e-6));
        assertThat(names(result.path("rows").get(0).path("others")))
                .containsExactly("bare fastexcel", "Apache POI SXSSF");
        assertThat(result.path("checks").toString()).isEqualTo("{\"equal rows\":true}");
        assertThat(status).isZero();
    }

    @Test
    void a_failed_check_fails_the_report_and_a_slow_figure_does_not() {
        Report slow = new Report("x");
        slow.row("slow", "ms", 1e9, Map.of("fast", 0.001));
        slow.mustHold("equal", true);
        slow.mustBeNone("lost", 0);
        assertThat(slow.holds()).isTrue();
        assertThat(slow.resultLine()).contains("\"ours\":1000000000,\"others\":{\"fast\":0.001}");

        slow.mustHold("equal", false);
        slow.mustHold("equal", true);
        assertThat(slow.holds()).isFalse();

        Report losing = new Report("y");
        losing.mustBeNone("lost", 1);
        losing.mustBeNone("lost", 0);
        assertThat(losing.holds()).isFalse();
        assertThat(losing.resultLine()).endsWith("\"checks\":{\"lost\":1}}");
    }

    private int run(String... args) throws Exception {
        try (PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
            return Bench.run(out, err, args);
        }
    }

    private JsonNode lastLine() throws Exception {
        List<String> lines = text(written).lines().toList();
        String last = lines.get(lines.size() - 1);
        assertThat(last).startsWith("RESULT ");
        return new ObjectMapper().readTree(last.substring("RESULT ".length()));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
