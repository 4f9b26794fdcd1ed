package io.ordertochat.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists by which programs are known; {@code robots/robots.json} says where isbot's comes from. */
final class AgentLists {

    private AgentLists() {}

    /** Regular expressions, of which one that is found anywhere makes a robot; the case of letters means nothing. */
    static List<String> robots() {
        return lines("isbot.patterns.txt");
    }

    /** Words in small letters; where one begins with {@code ^} it counts at the beginning only. */
    static List<String> previews() {
        return lines("previews.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    // Blanks at the ends of a line belong to it.
    private static List<String> lines(String file) {
        try (InputStream in = AgentLists.class.getResourceAsStream("robots/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isEmpty()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading " + file + " of this library", unreadable);
        }
    }
}
