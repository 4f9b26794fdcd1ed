package io.ordertochat.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the house, and each is seen to fail on an offender planted for it. */
class HouseRulesTest {

    private static final String HOUSE = "io.ordertochat";
    private static final String OFFENDERS = "io.ordertochat.architecture.offenders";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(OFFENDERS);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("core is pure", HouseRules::coreIsPure, "UsesFiles"),
                rule("the phone library stays in contact", HouseRules::phoneLibraryStaysInContact, "UsesPhoneLibrary"),
                rule(
                        "packages use only what stands left of them",
                        HouseRules::packagesUseOnlyWhatStandsLeftOfThem,
                        "LooksRight"),
                rule("nobody uses the doubles", HouseRules::nobodyUsesTheDoubles, "UsesDouble"),
                rule("time and chance are arguments", HouseRules::timeAndChanceAreArguments, "ReadsClock"),
                rule("ports are small nouns", HouseRules::portsAreSmallNouns, "HugePort"),
                rule("public types are closed", HouseRules::publicTypesAreClosed, "OpenType"),
                rule("fields are final", HouseRules::fieldsAreFinal, "ChangingField"),
                rule("clean hands: streams", HouseRules::cleanHands, "PrintsAndThrows"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_the_rule(Function<HouseRules, ArchRule> rule) {
        assertThat(CORE).hasSizeGreaterThan(50);
        rule.apply(new HouseRules(HOUSE)).check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_catches_its_offender(Function<HouseRules, ArchRule> rule, String offender) {
        assertThatThrownBy(() -> rule.apply(new HouseRules(OFFENDERS)).check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String offender) {
        return Arguments.of(Named.of(name, rule), offender);
    }
}
