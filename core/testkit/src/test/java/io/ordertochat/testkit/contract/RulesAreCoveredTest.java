package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ports, pages and contracts say the same, and a check that could not fail would say nothing. */
class RulesAreCoveredTest {

    /** What a careless contributor might add. */
    interface PlantedContract {

        @Test
        @Covers("PLANT-9")
        default void covers_a_rule_nobody_wrote_down() {}
    }

    @Test
    void every_must_has_a_test_and_every_test_names_a_known_rule() {
        Map<String, String> documented = documented();
        assertThat(documented).hasSizeGreaterThan(20);
        assertThat(PortRules.problems(documented, PortRules.covered(PortRules.contracts())))
                .isEmpty();
    }

    @Test
    void every_port_of_core_has_a_contract_and_a_page() {
        assertThat(ports()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(withoutContract(ports().keySet())).isEmpty();
        assertThat(ports().keySet())
                .allSatisfy(port -> assertThat(PortRules.documented(PortRules.pageOf(port)))
                        .as("rules on the page of %s", port)
                        .isNotEmpty());
    }

    @Test
    void the_javadoc_of_a_port_and_its_page_have_the_same_rules() {
        ports().forEach((port, rules) -> assertThat(rules)
                .as("rules in the Javadoc of %s", port)
                .isEqualTo(PortRules.documented(PortRules.pageOf(port)).keySet()));
    }

    @Test
    void every_test_of_a_contract_names_the_rules_it_covers() {
        assertThat(PortRules.contracts())
                .allSatisfy(contract -> assertThat(contract.getDeclaredMethods())
                        .filteredOn(method -> method.isAnnotationPresent(Test.class))
                        .isNotEmpty()
                        .allSatisfy(method -> assertThat(method.isAnnotationPresent(Covers.class))
                                .as(method.getName())
                                .isTrue()));
    }

    @Test
    void a_must_without_a_test_a_test_without_a_rule_and_a_rule_written_twice_are_found() {
        Map<String, String> planted = PortRules.documented("""
                | Rule | Level | Text |
                |---|---|---|
                | PLANT-1 | MUST | nobody tests this |
                | PLANT-2 | MAY | nobody has to test this |
                | PLANT-3 | MUST | once |
                | PLANT-3 | MUST | and once more |
                """);
        assertThat(PortRules.problems(planted, PortRules.covered(List.of(PlantedContract.class))))
                .containsExactly(
                        "PLANT-1 is a MUST and no contract test covers it",
                        "PLANT-3 stands in docs/ports twice",
                        "PLANT-9 is named by @Covers and stands in no table of docs/ports");
    }

    @Test
    void a_port_without_a_contract_is_found(@TempDir Path sources) throws IOException {
        Files.writeString(
                sources.resolve("StockKeeper.java"),
                "/** PLANT-1 holds. */\n@DrivenPort\n@FunctionalInterface\npublic interface StockKeeper {}\n");
        Map<String, Set<String>> planted = PortRules.ports(sources, Set.of("PLANT-2"));
        assertThat(planted).containsExactly(Map.entry("StockKeeper", Set.of("PLANT-1")));
        assertThat(withoutContract(planted.keySet())).containsExactly("StockKeeper");
        assertThat(PortRules.pageOf("StockKeeper")).isEmpty();
    }

    private static Map<String, String> documented() {
        Map<String, String> all = new TreeMap<>();
        PortRules.ports(PortRules.CORE, Set.of())
                .keySet()
                .forEach(port -> PortRules.documented(PortRules.pageOf(port))
                        .forEach((rule, level) -> all.merge(rule, level, (a, b) -> "twice")));
        return all;
    }

    private static Map<String, Set<String>> ports() {
        return PortRules.ports(PortRules.CORE, documented().keySet());
    }

    private static List<String> withoutContract(Set<String> ports) {
        Set<String> contracts =
                PortRules.contracts().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        return ports.stream()
                .filter(port -> !contracts.contains(port + "Contract"))
                .toList();
    }
}
