package io.ordertochat.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Map<String, String> content = new HashMap<>(Map.of(
            "a.js", "export const a = 1;",
            "vendor/b.js", "import { a } from \"./a.js\";",
            "c.js", "import { b } from \"./b.js\";\nimport { a } from \"./a.js\";",
            "d.css", "p {}"));

    @Test
    void a_file_is_found_under_its_plain_and_its_hashed_name() {
        Assets assets = assets();

        assertThat(assets.hashed("d.css")).matches("d\\.[0-9a-f]{12}\\.css");
        assertThat(assets.find("d.css")).isPresent().isEqualTo(assets.find(assets.hashed("d.css")));
        assertThat(assets.find("d.000000000000.css")).isEmpty();
        assertThat(assets.find("vendor/b.js")).isEmpty();
        assertThat(assets.find("b.js")).isPresent();
        assertThat(assets.find("b.js").orElseThrow().type()).isEqualTo("text/javascript; charset=utf-8");
        assertThatIllegalArgumentException().isThrownBy(() -> assets.hashed("e.js"));
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
    }

    @Test
    void the_programs_own_files_are_there_and_import_nothing_that_is_not() {
        Assets assets = Assets.standard();

        assertThat(assets.all()).isNotEmpty().allSatisfy(asset -> {
            assertThat(asset.body()).isNotEmpty();
            if (asset.name().endsWith(".js")) {
                String script = new String(asset.body(), StandardCharsets.UTF_8);
                script.lines()
                        .filter(line -> line.contains("from \"./"))
                        .forEach(line -> assertThat(assets.find(line.replaceAll(".*from \"\\./([^\"]*)\".*", "$1"))
                                        .map(Asset::hashedName))
                                .as(line)
                                .hasValueSatisfying(hashed -> assertThat(line).contains(hashed)));
            }
        });
    }

    private Assets assets() {
        return Assets.of(
                List.of("a.js", "vendor/b.js", "c.js", "d.css"),
                file -> content.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }
}
