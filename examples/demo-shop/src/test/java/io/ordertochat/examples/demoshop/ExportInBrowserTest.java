package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for a file sees how far it is, may stop it, and never gets a part for the whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportInBrowserTest {

    private static final String STATUS = ".exports [role=status]";

    private ExportBench bench;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path profile) {
        bench = new ExportBench();
        browser = Browser.open(bench.address(), profile);
    }

    @AfterAll
    void close() {
        browser.close();
        bench.close();
    }

    @BeforeEach
    void visit() {
        browser.visit("/");
        browser.await("the page's script", () -> browser.has(STATUS));
    }

    @Test
    void a_file_is_written_to_disk_as_it_comes() {
        pickFiles();
        browser.click("#whole");
        browser.await("the end", () -> browser.text(STATUS).startsWith("Ready"));

        assertThat(browser.text(STATUS)).isEqualTo("Ready: chosen.csv (3 MB)");
        assertThat(browser.script("return JSON.stringify(window.picked)"))
                .isEqualTo("{\"bytes\":" + ExportBench.BYTES + ",\"ended\":\"closed\",\"suggested\":\"clicks.csv\"}");
        assertThat(browser.script("return document.querySelector('.exports-progress').hidden"))
                .isEqualTo(true);
    }

    @Test
    void what_breaks_off_is_not_saved_and_that_is_said() {
        pickFiles();
        browser.click("#broken");
        browser.await("the end", () -> browser.text(STATUS).equals("Broke off"));

        assertThat(browser.script("return window.picked.ended")).isEqualTo("aborted");
    }

    @Test
    void waiting_is_shown_and_can_be_ended() {
        pickFiles();
        browser.click("#endless");
        browser.await("progress", () -> browser.text(".exports-note").contains("so far"));
        browser.assertAccessible("export under way");
        browser.screenshot("export-under-way");
        browser.click("#whole");
        browser.click(".exports-progress button");
        browser.await("the end", () -> browser.text(STATUS).equals("Cancelled"));

        assertThat(browser.script("return window.picked.ended")).isEqualTo("aborted");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("endless");
    }

    @Test
    void somebody_whose_session_is_over_is_told_so() {
        pickFiles();
        browser.click("#out");
        browser.await("the end", () -> browser.text(STATUS).equals("Signed out"));
        browser.complaints();
    }

    @Test
    void where_nothing_can_be_picked_the_file_comes_as_a_download() {
        browser.script("""
                delete window.showSaveFilePicker;
                const make = URL.createObjectURL;
                URL.createObjectURL = (blob) => { window.saved = blob.size; return make(blob); };
                document.addEventListener("click", (event) => {
                  if (event.target.href?.startsWith("blob:")) { event.preventDefault(); window.named = event.target.download; }
                }, true);""");
        browser.click("#whole");
        browser.await("the end", () -> browser.text(STATUS).startsWith("Ready"));

        assertThat(browser.script("return window.saved")).isEqualTo((long) ExportBench.BYTES);
        assertThat(browser.script("return window.named")).isEqualTo("clicks.csv");
    }

    @Test
    void what_is_too_large_to_hold_is_left_to_the_browsers_own_download() {
        browser.script("""
                delete window.showSaveFilePicker;
                document.querySelector(".exports").addEventListener("click", (event) => {
                  if (!event.defaultPrevented) { event.preventDefault(); window.handed = event.target.id; }
                });""");
        browser.click("#huge");
        browser.await("the plain link", () -> "huge".equals(browser.script("return window.handed")));

        assertThat(browser.text(STATUS)).isEmpty();
    }

    @Test
    void who_picks_no_file_starts_nothing() {
        browser.script("""
                window.showSaveFilePicker = async () => { throw new DOMException("", "AbortError"); };""");
        browser.click("#whole");

        assertThat(browser.asyncScript("setTimeout(arguments[0], 50)")).isNull();
        assertThat(browser.text(STATUS)).isEmpty();
    }

    private void pickFiles() {
        browser.script("""
                window.showSaveFilePicker = async ({ suggestedName }) => {
                  const picked = { bytes: 0, ended: "", suggested: suggestedName };
                  window.picked = picked;
                  return {
                    name: "chosen.csv",
                    createWritable: async () => ({
                      write: async (bytes) => { picked.bytes += bytes.length; },
                      close: async () => { picked.ended = "closed"; },
                      abort: async () => { picked.ended = "aborted"; },
                    }),
                  };
                };""");
    }
}
