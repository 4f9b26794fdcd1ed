package io.ordertochat.examples.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show is what compiles, and what they point to is there. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    static List<Path> documents() {
        return Repository.markdown();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_java_block_quotes_compiled_code(Path document) {
        boolean skeletons = document.toString().contains("/docs/ports/");
        for (Snippet snippet : Snippet.in(Repository.read(document))) {
            if (!snippet.file().isEmpty()) {
                assertThat(snippet.quoted())
                        .as(snippet.file() + "#" + snippet.region())
                        .isEqualTo(snippet.compiled());
            } else {
                assertThat(skeletons).as("a Java block without a snippet mark").isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_to_a_file_leads_somewhere(Path document) {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(Repository.read(document));
        while (link.find()) {
            if (!Files.exists(document.resolveSibling(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_guides_quote_something() {
        assertThat(documents().stream()
                        .mapToInt(path -> Snippet.in(Repository.read(path)).size())
                        .sum())
                .isGreaterThan(5);
    }

    @Test
    void a_changed_quotation_would_be_seen() {
        String source = "    // tag::a[]\n    int x = 1;\n      more();\n\n    // end::a[]\n";

        assertThat(Snippet.region(source, "a")).isEqualTo("int x = 1;\n  more();\n\n");
        assertThat(Snippet.in("<!-- snippet: A.java#a -->\n```java\nint x = 2;\n```\n"))
                .containsExactly(new Snippet("A.java", "a", "int x = 2;\n"));
        assertThat(Snippet.in("```java\nint y;\n```")).containsExactly(new Snippet("", "", "int y;\n"));
    }
}
