package io.ordertochat.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A category and the categories above it, from the top: {@code kitchen/mugs}.
 *
 * @param segments the names from the top down, at least one, none empty, none with a slash
 */
public record CategoryPath(List<String> segments) {

    private static final int MAX_LENGTH = 200;

    /**
     * Checks the segments.
     *
     * @throws IllegalArgumentException when there is none, one is blank, or the path is over 200 characters
     */
    public CategoryPath {
        segments = List.copyOf(segments);
        boolean blank = segments.isEmpty() || segments.stream().anyMatch(s -> s.isBlank() || s.indexOf('/') >= 0);
        if (blank || String.join("/", segments).length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "category path: write 1 to 200 characters like kitchen/mugs, with no empty part");
        }
    }

    /**
     * Reads a path.
     *
     * @param path names joined by slashes
     * @return the path
     * @throws IllegalArgumentException as the constructor
     */
    public static CategoryPath of(String path) {
        return new CategoryPath(
                Arrays.stream(path.split("/", -1)).map(String::strip).collect(Collectors.toList()));
    }

    /**
     * The category one step up.
     *
     * @return the parent, empty at the top
     */
    public Optional<CategoryPath> parent() {
        return segments.size() == 1
                ? Optional.empty()
                : Optional.of(new CategoryPath(segments.subList(0, segments.size() - 1)));
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
