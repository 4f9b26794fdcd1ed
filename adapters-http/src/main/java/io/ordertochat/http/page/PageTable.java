package io.ordertochat.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table beside this class: UTF-8, columns parted by tabs, lines with a number sign first are remarks. */
final class PageTable {

    private PageTable() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = PageTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": not beside its class; the jar is incomplete");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
