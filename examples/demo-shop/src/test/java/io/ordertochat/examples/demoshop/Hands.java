package io.ordertochat.examples.demoshop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** What hands do on a page besides clicking and typing: drag with a mouse, drag with a finger, miss small things. */
record Hands(Browser browser) {

    private static final int STEPS = 24;

    /** Takes hold of one element with the mouse and lets it go where another is. */
    void dragWithMouse(String from, String to) {
        List<Double> way = way(from, to);
        mouse("mousePressed", way.get(0), way.get(1), 1);
        steps(way, (x, y) -> mouse("mouseMoved", x, y, 1));
        mouse("mouseReleased", way.get(2), way.get(3), 0);
    }

    /** The same with a finger. */
    void dragWithFinger(String from, String to) {
        List<Double> way = way(from, to);
        touch("touchStart", List.of(Map.of("x", way.get(0), "y", way.get(1))));
        steps(way, (x, y) -> touch("touchMove", List.of(Map.of("x", x, "y", y))));
        touch("touchEnd", List.of());
    }

    /** A screen that feels fingers. */
    void finger(boolean on) {
        browser.devTools("Emulation.setTouchEmulationEnabled", Map.of("enabled", on, "maxTouchPoints", 1));
    }

    /** An arrow key while Alt is held, where the focus is. */
    void altArrow(boolean up) {
        String key = up ? "ArrowUp" : "ArrowDown";
        int alt = 1;
        for (String type : List.of("rawKeyDown", "keyUp")) {
            browser.devTools(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "modifiers",
                            alt,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            up ? 38 : 40));
        }
    }

    /** Elements to press that are smaller than so many pixels either way, by their names. */
    List<String> missed(int pixels) {
        return texts("""
                const small = [];
                for (const it of document.querySelectorAll('a, button, select, input, .grip')) {
                  const box = (it.closest('label') || it).getBoundingClientRect();
                  const there = box.width > 2 && box.height > 2 && getComputedStyle(it).position !== 'absolute';
                  if (there && (box.width < arguments[0] || box.height < arguments[0])) {
                    const name = it.getAttribute('aria-label') || it.textContent.trim() || it.className;
                    small.push(name + ' ' + box.width + 'x' + box.height);
                  }
                }
                return small;
                """, pixels);
    }

    private List<String> texts(String script, Object... arguments) {
        return ((List<?>) Objects.requireNonNull(browser.script(script, arguments)))
                .stream().map(String::valueOf).toList();
    }

    private List<Double> way(String from, String to) {
        return texts("""
                arguments[0].scrollIntoView({block: 'center'});
                return [arguments[0], arguments[1]].flatMap((it) => {
                  const box = it.getBoundingClientRect();
                  return [box.x + box.width / 2, box.y + box.height / 2];
                });
                """, browser.one(from), browser.one(to)).stream()
                .map(Double::valueOf)
                .toList();
    }

    private static void steps(List<Double> way, BiConsumer<Double, Double> each) {
        for (int i = 1; i <= STEPS; i++) {
            double part = (double) i / STEPS;
            each.accept(way.get(0) + part * (way.get(2) - way.get(0)), way.get(1) + part * (way.get(3) - way.get(1)));
        }
    }

    private void mouse(String type, double x, double y, int buttons) {
        browser.devTools(
                "Input.dispatchMouseEvent",
                Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", buttons, "clickCount", 1));
    }

    private void touch(String type, List<Map<String, Double>> points) {
        browser.devTools("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }
}
