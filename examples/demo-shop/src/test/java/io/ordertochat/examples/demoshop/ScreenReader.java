package io.ordertochat.examples.demoshop;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a screen reader is told. */
final class ScreenReader {

    private ScreenReader() {}

    /** An element's role and name, and whatever else is said of it, such as {@code expanded=true}. */
    static String told(Browser browser, String css) {
        Object document = browser.devTools("DOM.getDocument", Map.of("depth", 0));
        Object root = in(in(document, "root"), "nodeId");
        Object node = in(browser.devTools("DOM.querySelector", Map.of("nodeId", root, "selector", css)), "nodeId");
        Object tree =
                browser.devTools("Accessibility.getPartialAXTree", Map.of("nodeId", node, "fetchRelatives", false));
        Object element = Objects.requireNonNull(((List<?>) in(tree, "nodes")).get(0));
        StringBuilder told = new StringBuilder();
        told.append(in(in(element, "role"), "value")).append(' ').append(in(in(element, "name"), "value"));
        for (Object property : (List<?>) in(element, "properties")) {
            Object one = Objects.requireNonNull(property);
            // Some only point to another element.
            Object value = ((Map<?, ?>) in(one, "value")).get("value");
            told.append(' ').append(in(one, "name")).append('=').append(value);
        }
        return told.toString();
    }

    private static Object in(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }
}
