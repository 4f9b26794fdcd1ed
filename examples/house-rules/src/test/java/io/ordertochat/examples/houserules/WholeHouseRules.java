package io.ordertochat.examples.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** Rules over all modules, each for any root package, so that planted offenders can prove that it is able to fail. */
final class WholeHouseRules {

    private static final List<String> ADAPTERS = List.of("jdbc", "http", "whatsapp");

    private final String root;

    WholeHouseRules(String root) {
        this.root = root;
    }

    ArchRule adaptersDoNotKnowEachOther() {
        return SlicesRuleDefinition.slices().assignedFrom(adapters()).should().notDependOnEachOther();
    }

    ArchRule typesAreNamedByTheTrade() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|Mapper)")
                .as("a type's name says what it is in the trade");
    }

    ArchRule packagesAreNamedByTheTrade() {
        return classes()
                .should()
                .resideOutsideOfPackages(
                        "..util..", "..utils..", "..common..", "..shared..", "..helper..", "..impl..", "..misc..");
    }

    ArchRule libraryTypesStayInside() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(new ArchCondition<>("show no type of Jackson, JDBI or fastexcel") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                                .filter(WholeHouseRules::isHidden)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getName())));
                    }
                });
    }

    ArchRule publicTypesAreClosed() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums();
    }

    private SliceAssignment adapters() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return ADAPTERS.stream()
                        .filter(adapter ->
                                name.equals(root + "." + adapter) || name.startsWith(root + "." + adapter + "."))
                        .findFirst()
                        .map(SliceIdentifier::of)
                        .orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return "the adapters";
            }
        };
    }

    private static boolean isHidden(JavaClass type) {
        String name = type.getPackageName();
        return Stream.of("com.fasterxml.jackson", "org.jdbi", "org.dhatim").anyMatch(name::startsWith);
    }
}
