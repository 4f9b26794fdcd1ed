package io.ordertochat.examples.demoshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;

/** An input under a mask in a real browser, with a hand at the keyboard. */
final class MaskedInput {

    private final Browser browser;
    private final String id;
    final String mask;

    MaskedInput(Browser browser, String id) {
        this.browser = browser;
        this.id = id;
        this.mask = MaskBench.MASKS.getOrDefault(id, "");
    }

    /** Empties the input and puts the focus in. */
    MaskedInput empty() {
        return holding("|");
    }

    /** Starts from a text; a bar is where the caret stands, two bars are around what is selected. */
    MaskedInput holding(String shown) {
        int from = shown.indexOf('|');
        int to = Math.max(from, shown.lastIndexOf('|') - 1);
        browser.script("""
                const input = document.getElementById(arguments[0]);
                for (const text of ["", arguments[1]]) {
                  input.value = text;
                  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
                }
                input.focus();
                input.setSelectionRange(arguments[2], arguments[3]);
                """, id, shown.replace("|", ""), from, to);
        return this;
    }

    MaskedInput type(String text) {
        browser.keys(text);
        return this;
    }

    MaskedInput press(Keys key) {
        browser.keys(key);
        return this;
    }

    MaskedInput undo() {
        browser.withControl("z");
        return this;
    }

    MaskedInput redo() {
        browser.withControl("y");
        return this;
    }

    /** By way of the clipboard. */
    MaskedInput paste(String text) {
        List<?> before = list(browser.script("""
                const input = document.getElementById(arguments[0]);
                const kept = [input.selectionStart, input.selectionEnd];
                const source = document.getElementById("source");
                source.value = arguments[1];
                source.focus();
                source.select();
                return kept;
                """, id, text));
        browser.withControl("c");
        browser.script("""
                const input = document.getElementById(arguments[0]);
                input.focus();
                input.setSelectionRange(arguments[1][0], arguments[1][1]);
                """, id, before);
        browser.withControl("v");
        return this;
    }

    /** In one go, as a keyboard's suggestion comes. */
    MaskedInput insert(String text) {
        browser.devTools("Input.insertText", Map.of("text", text));
        return this;
    }

    /** What a keyboard is still composing, as on Android. */
    MaskedInput compose(String text) {
        browser.devTools(
                "Input.imeSetComposition",
                Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
        return this;
    }

    MaskedInput drop(String text) {
        Map<String, Object> data =
                Map.of("items", new Object[] {Map.of("mimeType", "text/plain", "data", text)}, "dragOperationsMask", 1);
        List<?> at = list(browser.script("""
                const box = document.getElementById(arguments[0]).getBoundingClientRect();
                return [box.left + 8, box.top + box.height / 2];
                """, id));
        for (String step : new String[] {"dragEnter", "dragOver", "drop"}) {
            browser.devTools(
                    "Input.dispatchDragEvent", Map.of("type", step, "x", at.get(0), "y", at.get(1), "data", data));
        }
        return this;
    }

    private static List<?> list(@Nullable Object answer) {
        return answer instanceof List<?> list ? list : List.of();
    }

    MaskedInput leave() {
        browser.script("document.activeElement.blur()");
        return this;
    }

    String value() {
        return shown().replace("|", "");
    }

    /** The text with a bar at the caret, or around the selection. */
    String shown() {
        return String.valueOf(browser.script("""
                const { value, selectionStart, selectionEnd } = document.getElementById(arguments[0]);
                const selected = value.slice(selectionStart, selectionEnd);
                return value.slice(0, selectionStart) + "|" + selected + (selected && "|") + value.slice(selectionEnd);
                """, id));
    }

    /** The characters that are no separators. */
    String marks() {
        return marks(value());
    }

    int marksBeforeCaret() {
        String shown = shown();
        return marks(shown.substring(0, shown.indexOf('|'))).length();
    }

    String marks(String text) {
        StringBuilder marks = new StringBuilder();
        text.chars().filter(c -> mask.indexOf(c) < 0 || c == '0' || c == 'A').forEach(c -> marks.append((char) c));
        return marks.toString();
    }

    /** How such characters look under the mask, if they fit. */
    Optional<String> written(String marks) {
        StringBuilder out = new StringBuilder();
        int n = 0;
        for (int i = 0; n < marks.length(); i++) {
            char place = i < mask.length() ? mask.charAt(i) : 'x';
            if (place == '0' || place == 'A') {
                char c = Character.toUpperCase(marks.charAt(n++));
                boolean digit = c >= '0' && c <= '9';
                boolean letter = c >= 'A' && c <= 'Z';
                out.append(digit || (place == 'A' && letter) ? c : '?');
            } else {
                out.append(i < mask.length() ? place : '?');
                n += i < mask.length() ? 0 : 1;
            }
        }
        return Optional.of(out.toString()).filter(text -> text.indexOf('?') < 0);
    }
}
