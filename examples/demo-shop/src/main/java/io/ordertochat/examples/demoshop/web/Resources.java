package io.ordertochat.examples.demoshop.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files of this program. */
public final class Resources {

    private static final String FOLDER = "/io/ordertochat/examples/demoshop/";

    private Resources() {}

    /**
     * Reads a table of tab-separated columns; lines that begin with {@code #} and empty ones are left out.
     *
     * @param name the file's name
     * @return its rows
     */
    public static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /**
     * Reads a text.
     *
     * @param name the file's name
     * @return its text
     */
    public static String text(String name) {
        InputStream file = Resources.class.getResourceAsStream(FOLDER + name);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
            StringBuilder out = new StringBuilder();
            reader.lines().forEach(line -> out.append(line).append('\n'));
            return out.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
