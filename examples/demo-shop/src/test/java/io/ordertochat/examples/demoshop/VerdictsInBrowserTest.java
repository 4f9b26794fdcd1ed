package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FormOutcome;
import io.ordertochat.form.FormTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the core says of an answer is what stands at the field once it has been typed and left. */
class VerdictsInBrowserTest {

    private static final Path VECTORS = Path.of("../../core/src/test/resources/io/ordertochat/form/field-vectors.tsv");
    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    /** Fewer than the checks that a client may ask for in a minute. */
    private static final int MOST = 450;

    private static final CheckoutForm FORM = CheckoutForm.of(
            Arrays.stream(FieldKey.values()).map(FieldSetting::of).toList());

    private record Row(FieldKey field, String country, String typed) {

        String sentence() {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put(FieldKey.COUNTRY.key(), country);
            answers.put(field.key(), typed);
            return FORM.check(answers, "BR") instanceof FormOutcome.Rejected rejected
                    ? FormTexts.message(rejected.violations().get(0), PORTUGUESE)
                    : "";
        }
    }

    @Test
    void the_browsers_verdicts_are_the_cores(@TempDir Path data, @TempDir Path profile) throws IOException {
        List<Row> rows = sample();
        List<String> wanted = rows.stream().map(Row::sentence).toList();
        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(wanted).contains("").hasSizeGreaterThan(300);
        try (FormPage page = new FormPage(data, profile)) {
            page.open();
            page.ask(FORM);
            Browser browser = page.browser;
            browser.visit("/checkout");
            page.ready();
            assertThat(browser.script("return document.hasFocus()")).isEqualTo(true);
            List<List<String>> typed = rows.stream()
                    .map(row -> List.of(row.field().key(), row.country(), row.typed()))
                    .toList();
            Object told = browser.asyncScript("""
                    const [rows, done] = arguments;
                    const real = window.fetch;
                    let asked = 0;
                    window.fetch = async (...question) => {
                      asked++;
                      try {
                        const answer = await real(...question);
                        const verdict = await answer.json();
                        return { ok: answer.ok, status: answer.status, json: async () => verdict };
                      } finally {
                        asked--;
                      }
                    };
                    const { port1, port2 } = new MessageChannel();
                    const later = () => new Promise(next => { port1.onmessage = next; port2.postMessage(0); });
                    const quiet = async () => {
                      do await later(); while (asked);
                      for (let i = 0; i < 3; i++) await later();
                    };
                    const told = [];
                    for (const [key, country, text] of rows) {
                      const choice = document.getElementById("field-country");
                      if (choice.value !== country) {
                        choice.value = country;
                        choice.dispatchEvent(new Event("change", { bubbles: true }));
                        await quiet();
                      }
                      const input = document.getElementById(`field-${key}`);
                      input.focus();
                      input.select();
                      document.execCommand(text === "" ? "delete" : "insertText", false, text);
                      input.blur();
                      await quiet();
                      told.push(document.getElementById(`field-${key}-problem`)?.textContent ?? "");
                      input.focus();
                      input.select();
                      document.execCommand("delete");
                      input.blur();
                      await quiet();
                    }
                    done(told);
                    """, typed);

            List<String> wrong = new ArrayList<>();
            List<?> sentences = told instanceof List<?> list ? list : List.of();
            for (int i = 0; i < rows.size(); i++) {
                if (!wanted.get(i).equals(sentences.get(i))) {
                    wrong.add(rows.get(i) + ": core '" + wanted.get(i) + "', browser '" + sentences.get(i) + "'");
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** Rows from everywhere in the table, whose text a keyboard can write on one line. */
    private static List<Row> sample() throws IOException {
        List<Row> all = new ArrayList<>();
        for (String line : Files.readAllLines(VECTORS)) {
            String[] columns = line.split("\t", -1);
            String text = unescaped(columns[1]);
            boolean writable = text.chars().noneMatch(c -> c < ' ' || c == 0x7f || Character.isSurrogate((char) c));
            FieldKey field = writable ? fieldOf(columns[0]) : null;
            if (field != null) {
                all.add(new Row(field, countryOf(columns[0]), text));
            }
        }
        int step = all.size() / MOST + 1;
        List<Row> sample = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            sample.add(all.get(i));
        }
        return sample;
    }

    private static @Nullable FieldKey fieldOf(String check) {
        String kind = check.contains(".") ? check.substring(0, check.indexOf('.')) : check;
        return switch (kind) {
            case "cpf",
                    "cnpj",
                    "ssn",
                    "ein",
                    "email",
                    "number",
                    "street",
                    "neighborhood",
                    "complement",
                    "city",
                    "notes",
                    "state",
                    "phone",
                    "vat" -> FieldKey.of(kind).orElseThrow();
            case "name" -> check.endsWith("first") ? FieldKey.FIRST_NAME : FieldKey.LAST_NAME;
            case "zip" -> FieldKey.ZIP_US;
            case "cep" -> check.equals("cep") ? FieldKey.POSTCODE : null;
            case "postal" -> FieldKey.POSTCODE;
            case "mynumber" -> FieldKey.MY_NUMBER;
            default -> null;
        };
    }

    private static String countryOf(String check) {
        String country = check.contains(".") ? check.substring(check.indexOf('.') + 1) : "";
        boolean isCountry = country.length() == 2 && !check.startsWith("vat") && !check.equals("cep.uf");
        return isCountry ? country : "BR";
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (text.charAt(i + 1) == 'u') {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                char next = text.charAt(++i);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return out.toString();
    }
}
