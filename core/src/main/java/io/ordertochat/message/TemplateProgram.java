package io.ordertochat.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled template: a flat list of instructions of four numbers each, run by one loop without reflection. */
final class TemplateProgram {

    private static final int WIDTH = 4;
    private static final int LITERAL = 0;
    private static final int SHOW = 1;
    private static final int WHEN_TEXT = 2;
    private static final int UNLESS_TEXT = 3;
    private static final int EACH_ROW = 4;
    private static final int NEXT_ROW = 5;
    private static final int UNLESS_ROWS = 6;

    // Lists within lists multiply; a text within the output limit never needs this many steps.
    private static final int MAX_STEPS = 1_000_000;

    private final int[] code;
    private final String[] literals;
    private final int scopes;
    private final int literalLength;

    private TemplateProgram(Writer from) {
        this.code = Arrays.copyOf(from.code, from.length);
        this.literals = from.literals.toArray(new String[0]);
        this.scopes = from.deepestScope + 1;
        this.literalLength = from.literals.stream().mapToInt(String::length).sum();
    }

    int literalLength() {
        return literalLength;
    }

    int encodedLiteralLength() {
        return Arrays.stream(literals).mapToInt(PercentEncoding::length).sum();
    }

    /** Appends the text; false when it grew beyond the limit and is incomplete. */
    private boolean run(Object[] root, StringBuilder out, int limit) {
        Object[][] scope = new Object[scopes][];
        Object[][][] lists = new Object[scopes][][];
        int[] row = new int[scopes];
        int depth = 0;
        int steps = 0;
        scope[0] = root;
        for (int at = 0; at < code.length; ) {
            switch (code[at]) {
                case LITERAL -> {
                    out.append(literals[code[at + 1]]);
                    at += WIDTH;
                }
                case SHOW -> {
                    out.append((String) scope[code[at + 1]][code[at + 2]]);
                    at += WIDTH;
                }
                case WHEN_TEXT -> at = isEmptyText(scope, at) ? code[at + 3] : at + WIDTH;
                case UNLESS_TEXT -> at = isEmptyText(scope, at) ? at + WIDTH : code[at + 3];
                case UNLESS_ROWS -> at = rows(scope, at).length == 0 ? at + WIDTH : code[at + 3];
                case EACH_ROW -> {
                    Object[][] list = rows(scope, at);
                    if (list.length == 0) {
                        at = code[at + 3];
                    } else {
                        depth++;
                        lists[depth] = list;
                        row[depth] = 0;
                        scope[depth] = list[0];
                        at += WIDTH;
                    }
                }
                default -> {
                    row[depth]++;
                    if (row[depth] < lists[depth].length) {
                        scope[depth] = lists[depth][row[depth]];
                        at = code[at + 3];
                    } else {
                        depth--;
                        at += WIDTH;
                    }
                }
            }
            steps++;
            if (out.length() > limit || steps > MAX_STEPS) {
                return false;
            }
        }
        return true;
    }

    /** The text, or null when it grew beyond the limit. */
    @Nullable
    String text(Object[] root, int expectedLength, int limit) {
        StringBuilder out = new StringBuilder(Math.min(expectedLength, limit) + 16);
        return run(root, out, limit) ? out.toString() : null;
    }

    private boolean isEmptyText(Object[][] scope, int at) {
        return ((String) scope[code[at + 1]][code[at + 2]]).isEmpty();
    }

    private Object[][] rows(Object[][] scope, int at) {
        return (Object[][]) scope[code[at + 1]][code[at + 2]];
    }

    /** Puts a program together, front to back. */
    static final class Writer {

        private int[] code = new int[WIDTH * 32];
        private int length;
        private int deepestScope;
        private final List<String> literals = new ArrayList<>();

        void literal(String text) {
            if (!text.isEmpty()) {
                emit(LITERAL, literals.size(), 0);
                literals.add(text);
            }
        }

        void show(int scope, int slot) {
            emit(SHOW, scope, slot);
        }

        /** Opens a section; the answer is handed to {@link #close}. */
        int open(boolean inverted, boolean list, int scope, int slot) {
            if (list) {
                return emit(inverted ? UNLESS_ROWS : EACH_ROW, scope, slot);
            }
            return emit(inverted ? UNLESS_TEXT : WHEN_TEXT, scope, slot);
        }

        void close(int opened, int scopeInside) {
            if (code[opened] == EACH_ROW) {
                deepestScope = Math.max(deepestScope, scopeInside);
                int next = emit(NEXT_ROW, 0, 0);
                code[next + 3] = opened + WIDTH;
            }
            code[opened + 3] = length;
        }

        TemplateProgram finish() {
            return new TemplateProgram(this);
        }

        private int emit(int operation, int first, int second) {
            int at = length;
            if (at + WIDTH > code.length) {
                code = Arrays.copyOf(code, code.length * 2);
            }
            code[at] = operation;
            code[at + 1] = first;
            code[at + 2] = second;
            length = at + WIDTH;
            return at;
        }
    }
}
