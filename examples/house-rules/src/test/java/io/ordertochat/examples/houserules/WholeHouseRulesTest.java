package io.ordertochat.examples.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the house, and each is seen to fail on an offender planted for it. */
class WholeHouseRulesTest {

    private static final String HOUSE = "io.ordertochat";
    private static final String OFFENDERS = "io.ordertochat.examples.houserules.offenders";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(OFFENDERS);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("adapters do not know each other", WholeHouseRules::adaptersDoNotKnowEachOther, "KnowsHttp"),
                rule("types are named by the trade", WholeHouseRules::typesAreNamedByTheTrade, "OrderImpl"),
                rule("packages are named by the trade", WholeHouseRules::packagesAreNamedByTheTrade, "helper.Thing"),
                rule("library types stay inside", WholeHouseRules::libraryTypesStayInside, "ShowsJackson"),
                rule("public types are closed", WholeHouseRules::publicTypesAreClosed, "OpenDoor"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(Function<WholeHouseRules, ArchRule> rule) {
        rule.apply(new WholeHouseRules(HOUSE)).check(ALL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_catches_its_offender(Function<WholeHouseRules, ArchRule> rule, String offender) {
        assertThatThrownBy(() -> rule.apply(new WholeHouseRules(OFFENDERS)).check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }

    @Test
    void every_module_is_looked_at() {
        List<String> packages = List.of("checkout", "testkit", "jdbc", "http", "whatsapp.cloud");
        assertThat(packages)
                .allSatisfy(name -> assertThat(ALL.stream()
                                .anyMatch(type -> type.getPackageName().equals(HOUSE + "." + name)))
                        .as(name)
                        .isTrue());
    }

    private static Arguments rule(String name, Function<WholeHouseRules, ArchRule> rule, String offender) {
        return Arguments.of(Named.of(name, rule), offender);
    }
}
