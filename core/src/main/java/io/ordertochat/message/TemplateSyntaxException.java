package io.ordertochat.message;

import java.util.List;

/**
 * A template that cannot be used, found when it is compiled. The message names the place and the problem, and for an
 * unknown name the known ones; it holds template text only, never a customer's.
 */
public final class TemplateSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** From 1. */
    private final int line;
    /** From 1. */
    private final int column;
    /** What is wrong, in words. */
    private final String problem;

    private final transient List<String> knownNames;

    TemplateSyntaxException(int line, int column, String problem, List<String> knownNames, boolean aboutNames) {
        super("template " + line + ":" + column + ": " + problem
                + (aboutNames ? "; known names: " + String.join(", ", knownNames) : ""));
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.knownNames = List.copyOf(knownNames);
    }

    /**
     * The line of the problem.
     *
     * @return 1 for the first line
     */
    public int line() {
        return line;
    }

    /**
     * The column of the problem.
     *
     * @return 1 for the first character of the line, counted in UTF-16 units
     */
    public int column() {
        return column;
    }

    /**
     * What is wrong, in a sentence without the place.
     *
     * @return the problem
     */
    public String problem() {
        return problem;
    }

    /**
     * The names that may be used at that place.
     *
     * @return innermost scope first, each scope in its declared order
     */
    public List<String> knownNames() {
        return knownNames == null ? List.of() : knownNames;
    }
}
