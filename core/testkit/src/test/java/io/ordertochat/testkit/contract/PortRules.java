package io.ordertochat.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ports, their pages in docs/ports and their contracts, laid side by side. */
final class PortRules {

    static final Path CORE = Path.of("..", "src", "main", "java");
    static final Path PAGES = Path.of("..", "..", "docs", "ports");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| *([A-Z]+-\\d+) *\\| *(MUST|MAY) *\\|");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d+\\b");
    private static final Pattern PORT =
            Pattern.compile("(?m)^@DrivenPort\\s(?:@\\w+\\s)*public interface (\\w+)", Pattern.DOTALL);

    private PortRules() {}

    /** Rule number to MUST or MAY. */
    static Map<String, String> documented(String page) {
        return ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> "twice", TreeMap::new));
    }

    static Set<String> covered(Collection<Class<?>> contracts) {
        Set<String> covered = new TreeSet<>();
        for (Class<?> contract : contracts) {
            for (Method method : contract.getDeclaredMethods()) {
                Covers covers = method.getAnnotation(Covers.class);
                covered.addAll(covers == null ? List.of() : Arrays.asList(covers.value()));
            }
        }
        return covered;
    }

    static List<String> problems(Map<String, String> documented, Set<String> covered) {
        List<String> problems = new ArrayList<>();
        documented.forEach((rule, level) -> {
            if (level.equals("twice")) {
                problems.add(rule + " stands in docs/ports twice");
            } else if (level.equals("MUST") && !covered.contains(rule)) {
                problems.add(rule + " is a MUST and no contract test covers it");
            }
        });
        for (String rule : covered) {
            if (!documented.containsKey(rule)) {
                problems.add(rule + " is named by @Covers and stands in no table of docs/ports");
            }
        }
        return problems;
    }

    /** Port name to the rule numbers in its Javadoc, out of those whose letters some page uses. */
    static Map<String, Set<String>> ports(Path sources, Set<String> documented) {
        Set<String> letters = documented.stream().map(PortRules::letters).collect(Collectors.toSet());
        Map<String, Set<String>> ports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                PORT.matcher(source)
                        .results()
                        .findFirst()
                        .ifPresent(port -> ports.put(port.group(1), numbers(source, letters)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ports;
    }

    static List<Class<?>> contracts() {
        try {
            Path classes = Path.of(Covers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<Class<?>> contracts = new ArrayList<>();
            Path folder = classes.resolve(Covers.class.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                for (String name : files.map(path -> path.getFileName().toString())
                        .sorted()
                        .toList()) {
                    if (name.endsWith("Contract.class")) {
                        contracts.add(Class.forName(
                                Covers.class.getPackageName() + "." + name.substring(0, name.length() - 6)));
                    }
                }
            }
            return contracts;
        } catch (IOException | URISyntaxException | ClassNotFoundException impossible) {
            throw new IllegalStateException("the kit's own classes can't be read", impossible);
        }
    }

    static String pageOf(String port) {
        String name = port.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
        Path page = PAGES.resolve(name);
        try {
            return Files.exists(page) ? Files.readString(page) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> numbers(String source, Set<String> letters) {
        return NUMBER.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(number -> letters.contains(letters(number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String letters(String rule) {
        return rule.substring(0, rule.indexOf('-'));
    }
}
