package io.ordertochat.examples.houserules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java block in a document and the region of compiled code that it quotes. */
record Snippet(String file, String region, String quoted) {

    private static final Pattern JAVA =
            Pattern.compile("(?:<!-- snippet: (\\S+)#(\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

    static List<Snippet> in(String markdown) {
        List<Snippet> found = new ArrayList<>();
        Matcher block = JAVA.matcher(markdown);
        while (block.find()) {
            String file = block.group(1) == null ? "" : block.group(1);
            found.add(new Snippet(file, file.isEmpty() ? "" : block.group(2), block.group(3)));
        }
        return found;
    }

    String compiled() {
        return region(Repository.read(Repository.ROOT.resolve(Path.of(file))), region);
    }

    static String region(String source, String name) {
        List<String> lines = source.lines()
                .dropWhile(line -> !line.strip().equals("// tag::" + name + "[]"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end::" + name + "[]"))
                .toList();
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
