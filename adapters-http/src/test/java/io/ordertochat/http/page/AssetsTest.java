package io.ordertochat.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Map<String, String> content = new HashMap<>(Map.of(
            "a.js", "export const a = 1;",
            "vendor/b.js", "import { a } from \"./a.js\";",
            "c.js", "import { b } from \"./b.js\";\nimport { a } from \"./a.js\";",
            "d.css", "p {}",
            "e.svg", "<svg/>"));

    @Test
    void a_file_is_found_under_its_plain_and_its_hashed_name() {
        Assets assets = assets();

        assertThat(assets.hashed("d.css")).matches("d\\.[0-9a-f]{12}\\.css");
        assertThat(assets.find("d.css")).isPresent().isEqualTo(assets.find(assets.hashed("d.css")));
        assertThat(assets.find("d.000000000000.css")).isEmpty();
        assertThat(assets.find("vendor/b.js")).isEmpty();
        assertThat(assets.find("b.js")).isPresent();
        assertThat(assets.find("b.js").orElseThrow().type()).isEqualTo("text/javascript; charset=utf-8");
        assertThatIllegalArgumentException().isThrownBy(() -> assets.hashed("f.js"));
    }

    @Test
    void a_script_names_what_it_imports_by_its_hash_and_changes_with_it() {
        Assets before = assets();
        String script = new String(before.find("c.js").orElseThrow().body(), StandardCharsets.UTF_8);
        content.put("a.js", "export const a = 2;");
        Assets after = assets();

        assertThat(script).contains("\"./" + before.hashed("b.js") + "\"", "\"./" + before.hashed("a.js") + "\"");
        assertThat(after.hashed("c.js")).isNotEqualTo(before.hashed("c.js"));
        assertThat(after.hashed("d.css")).isEqualTo(before.hashed("d.css"));

        content.put("d.css", "p { background: url(\"./e.svg\") }");
        assertThat(text("d.css")).contains("\"./" + assets().hashed("e.svg") + "\"");
    }

    @Test
    void the_programs_own_files_are_there_and_import_nothing_that_is_not() {
        Assets assets = Assets.standard();

        assertThat(assets.all()).isNotEmpty().allSatisfy(asset -> {
            assertThat(asset.body()).isNotEmpty();
            if (asset.name().endsWith(".js")) {
                String script = new String(asset.body(), StandardCharsets.UTF_8);
                script.lines()
                        .filter(line -> line.contains("\"./"))
                        .forEach(line -> assertThat(assets.find(line.replaceAll(".*\"\\./([^\"]*)\".*", "$1"))
                                        .map(Asset::hashedName))
                                .as(line)
                                .hasValueSatisfying(hashed -> assertThat(line).contains(hashed)));
            }
        });
    }

    @Test
    void remarks_and_indentation_stay_at_home_but_for_what_others_wrote() {
        content.put("a.js", "/**\n * Remark.\n */\nexport const a = 1; // kept\n\n  // gone\n  let b = `\n  c`;\n");
        content.put("d.css", "/* Remark. */\n  /* One. */ p {\n  color: red; }\n");
        content.put("vendor/b.js", "/* Licence */\nlet b;\n");

        assertThat(text("a.js")).isEqualTo("export const a = 1; // kept\nlet b = `\nc`;\n");
        assertThat(text("d.css")).isEqualTo("p {\ncolor: red; }\n");
        assertThat(text("b.js")).isEqualTo("/* Licence */\nlet b;\n");
    }

    @Test
    void what_a_checkout_page_loads_is_small() throws IOException {
        int size = 0;
        for (String name : List.of("order-to-chat-form.js", "form-field.js", "masks.js", "order-to-chat-form.css")) {
            size += zipped(Assets.standard().find(name).orElseThrow().body());
        }
        assertThat(size).isLessThan(7_700);
        assertThat(zipped(Assets.standard().find("form-markup.js").orElseThrow().body()))
                .as("only loaded where the element draws the form itself")
                .isLessThan(1_500);
    }

    @Test
    void what_a_page_with_buttons_loads_is_small_beside_the_form() throws IOException {
        assertThat(zipped(
                        "order-to-chat-buttons.js",
                        "buttons-markup.js",
                        "buttons-clicks.js",
                        "order-to-chat-buttons.css"))
                .isLessThan(6_100);
        assertThat(zipped("buttons-icons.svg")).isLessThan(1_000);
        assertThat(zipped("buttons-scan.js", "lean-qr.nano.js"))
                .as("only loaded when somebody asks for a code")
                .isLessThan(2_900);
        assertThat(zipped(
                        "order-to-chat-form.js",
                        "form-field.js",
                        "masks.js",
                        "order-to-chat-form.css",
                        "order-to-chat-buttons.js",
                        "buttons-markup.js",
                        "buttons-clicks.js",
                        "order-to-chat-buttons.css"))
                .as("scripts and styles of a checkout with buttons, which are all that a shop has")
                .isLessThan(13_600);
    }

    private static int zipped(String... names) throws IOException {
        int size = 0;
        for (String name : names) {
            size += zipped(Assets.standard().find(name).orElseThrow().body());
        }
        return size;
    }

    private static int zipped(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.size();
    }

    private String text(String name) {
        return new String(assets().find(name).orElseThrow().body(), StandardCharsets.UTF_8);
    }

    private Assets assets() {
        return Assets.of(
                List.of("e.svg", "a.js", "vendor/b.js", "c.js", "d.css"),
                file -> content.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }
}
