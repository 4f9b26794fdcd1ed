package io.ordertochat.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of others are those that were looked at, byte for byte, with their licence beside them. */
class VendorTest {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "ordertochat", "http", "page", "assets", "vendor");

    @Test
    void every_file_is_the_one_the_manifest_names() throws IOException, NoSuchAlgorithmException {
        JsonNode manifest =
                new ObjectMapper().readTree(FOLDER.resolve("vendor.json").toFile());
        Set<String> named = new TreeSet<>(Set.of("vendor.json"));
        for (JsonNode entry : manifest) {
            for (String member : Set.of("name", "version", "licence", "source", "usedFor")) {
                assertThat(entry.path(member).asText()).as(member).isNotBlank();
            }
            byte[] content = Files.readAllBytes(FOLDER.resolve(entry.get("file").asText()));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertThat(HexFormat.of().formatHex(digest))
                    .as(entry.get("file").asText())
                    .isEqualTo(entry.get("sha256").asText());
            String version = entry.get("version").asText();
            assertThat(new String(content, StandardCharsets.UTF_8)
                            + entry.get("source").asText())
                    .contains(version);
            assertThat(Files.readString(FOLDER.resolve(entry.get("licenceFile").asText())))
                    .contains("copyright notice");
            named.add(entry.get("file").asText());
            named.add(entry.get("licenceFile").asText());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(named);
        }
    }
}
