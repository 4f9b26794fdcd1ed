package io.ordertochat.vat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Lines of this package's test tables, split at tabs, without remarks. */
final class Lines {

    private Lines() {}

    static Stream<Object[]> of(String table) {
        try (var stream = Lines.class.getResourceAsStream(table)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> (Object[]) line.split("\t", -1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
