package io.ordertochat.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table of this package's resources: UTF-8, columns parted by tabs, lines with a number sign first are remarks. */
final class TableResource {

    private TableResource() {}

    static List<List<String>> rows(String name) {
        try (InputStream stream = TableResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": missing from the jar; build it again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
