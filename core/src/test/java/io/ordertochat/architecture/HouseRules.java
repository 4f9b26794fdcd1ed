package io.ordertochat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.ordertochat.port.DrivenPort;
import java.util.List;
import java.util.Set;

/** The house's rules for core, each for any root package, so that planted offenders can prove that it is able to fail. */
final class HouseRules {

    /** The packages from left to right; each may use only what stands before it. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("shop"),
            Set.of("money", "contact", "event", "port", "vat"),
            Set.of("catalog", "hours"),
            Set.of("form", "routing", "message"),
            Set.of("channel"),
            Set.of("order", "delivery"),
            Set.of("settings"),
            Set.of("cart", "click", "conversation"),
            Set.of("checkout", "notification", "analytics", "storefront"),
            Set.of("privacy", "health"),
            Set.of("memory"),
            Set.of(""));

    private static final int MOST_METHODS_OF_A_PORT = 5;

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** An allow-list: what is not named here is not used, whatever comes. */
    ArchRule coreIsPure() {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                root + "..",
                                "java.lang",
                                "java.lang.annotation",
                                "java.lang.invoke",
                                "java.util",
                                "java.util.concurrent..",
                                "java.util.function",
                                "java.util.stream",
                                "java.time..",
                                "java.math",
                                "java.text",
                                "java.nio.charset",
                                "java.security",
                                "javax.crypto..",
                                "org.jspecify..",
                                "com.google.i18n.phonenumbers..")
                        .or(named("java.net.URI", "java.net.IDN", "java.lang.runtime.ObjectMethods"))
                        .or(readingOwnResources()))
                .as("core uses the JDK's values, JSpecify and libphonenumber, nothing else");
    }

    ArchRule phoneLibraryStaysInContact() {
        return noClasses()
                .that(not(resideInAPackage(root + ".contact")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.i18n..");
    }

    ArchRule packagesUseOnlyWhatStandsLeftOfThem() {
        return classes().should(new ArchCondition<>("use only packages that stand left of their own") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean inside = target.getPackageName().equals(root)
                            || target.getPackageName().startsWith(root + ".");
                    if (inside && !mayUse(item, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    ArchRule nobodyUsesTheDoubles() {
        return noClasses()
                .that(not(resideInAPackage(root + ".memory")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".memory");
    }

    ArchRule timeAndChanceAreArguments() {
        return noClasses()
                .that(not(named(root + ".OrderToChat$Builder")))
                .should()
                .callMethodWhere(readsClockOrChance())
                .orShould()
                .callConstructor("java.util.Random")
                .orShould()
                .callConstructor("java.security.SecureRandom")
                .orShould()
                .callConstructor("java.util.Date");
    }

    ArchRule portsAreSmallNouns() {
        return classes()
                .that()
                .areAnnotatedWith(DrivenPort.class)
                .should(new ArchCondition<>("be public interfaces with at most five methods and a twin in memory") {
                    @Override
                    public void check(JavaClass port, ConditionEvents events) {
                        boolean fits = port.isInterface()
                                && port.getModifiers().contains(JavaModifier.PUBLIC)
                                && port.getMethods().size() <= MOST_METHODS_OF_A_PORT;
                        boolean twin = port.getAllSubclasses().stream()
                                .anyMatch(sub -> sub.getPackageName().equals(root + ".memory")
                                        || sub.getPackageName().equals(root + ".port"));
                        if (!fits || !twin) {
                            events.add(SimpleConditionEvent.violated(
                                    port,
                                    port.getName() + " has " + port.getMethods().size() + " methods, twin: " + twin));
                        }
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

    ArchRule fieldsAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat(not(resideInAPackage(root + ".memory")))
                .and()
                .areDeclaredInClassesThat(not(simpleNameIs("Builder")))
                .and()
                .areDeclaredInClassesThat(not(localState()))
                .should()
                .beFinal();
    }

    ArchRule cleanHands() {
        return CompositeArchRule.of(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS)
                .and(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS)
                .and(GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED);
    }

    private boolean mayUse(JavaClass from, JavaClass to) {
        int mine = place(from);
        int theirs = place(to);
        return segment(from).equals(segment(to)) || theirs < mine;
    }

    private int place(JavaClass type) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(segment(type))) {
                return i;
            }
        }
        throw new IllegalStateException("package of " + type.getName() + " has no place in the house's order yet");
    }

    private String segment(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }

    private static DescribedPredicate<JavaMethodCall> readsClockOrChance() {
        Set<String> forbidden = Set.of(
                "now", "currentTimeMillis", "nanoTime", "randomUUID", "systemDefault", "system", "systemUTC", "random");
        return DescribedPredicate.describe("reads a clock, chance or the machine's settings", call -> {
            String owner = call.getTargetOwner().getName();
            boolean jdk = owner.startsWith("java.");
            boolean localeDefault =
                    owner.equals("java.util.Locale") && call.getName().equals("getDefault");
            boolean zoneDefault =
                    owner.equals("java.util.TimeZone") && call.getName().equals("getDefault");
            return jdk && (forbidden.contains(call.getName()) || localeDefault || zoneDefault);
        });
    }

    // The only reading core does: its own tables, once.
    private DescribedPredicate<JavaClass> readingOwnResources() {
        return named(
                "java.io.InputStream",
                "java.io.IOException",
                "java.io.UncheckedIOException",
                "java.io.BufferedReader",
                "java.io.InputStreamReader",
                "java.io.Reader",
                "java.io.Serializable");
    }

    // Short-lived cursors and buffers inside one call; nothing public, nothing shared.
    private static DescribedPredicate<JavaClass> localState() {
        return DescribedPredicate.describe(
                "package-private and local to one call",
                type -> !type.getModifiers().contains(JavaModifier.PUBLIC)
                        && Set.of("DigitRun", "TextOutput", "FormattingReader", "Cursor", "Writer")
                                .contains(type.getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> simpleNameIs(String name) {
        return DescribedPredicate.describe(
                "named " + name, type -> type.getSimpleName().equals(name));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe("one of " + wanted, type -> wanted.contains(type.getName()));
    }
}
