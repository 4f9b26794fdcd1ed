package io.ordertochat.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled template: a flat list of instructions, each with the literal text before it, run by one loop without
 * reflection. An instruction is four numbers: operation, scope, slot, and where to go on when it does not fall through.
 */
final class TemplateProgram {

    private static final int WIDTH = 4;
    private static final int NOTHING = 0;
    private static final int SHOW = 1;
    private static final int WHEN_TEXT = 2;
    private static final int UNLESS_TEXT = 3;
    private static final int EACH_ROW = 4;
    private static final int NEXT_ROW = 5;
    private static final int UNLESS_ROWS = 6;

    // Lists within lists multiply; a text within the output limit never needs this many steps.
    private static final int MAX_STEPS = 1_000_000;

    private final int[] code;
    private final String[] before;
    private final int scopes;
    private final int literalLength;

    private TemplateProgram(Writer from) {
        this.code = Arrays.copyOf(from.code, from.length);
        this.before = from.before.toArray(new String[0]);
        this.scopes = from.deepestScope + 1;
        this.literalLength = from.before.stream().mapToInt(String::length).sum();
    }

    int encodedLiteralLength() {
        return Arrays.stream(before).mapToInt(PercentEncoding::length).sum();
    }

    /** The text, or null when it grew beyond the limit. */
    @Nullable
    String text(Object[] root, int limit) {
        TextOutput out = new TextOutput(Math.min(2 * literalLength + 512, limit));
        return run(new Cursor(scopes, root), out, limit) ? out.toString() : null;
    }

    private boolean run(Cursor cursor, TextOutput out, int limit) {
        Object[][] scope = cursor.scope;
        int at = 0;
        while (at < code.length) {
            out.append(before[at / WIDTH]);
            switch (code[at]) {
                case SHOW -> {
                    out.append(textAt(scope, at));
                    at += WIDTH;
                }
                case WHEN_TEXT -> at = textAt(scope, at).isEmpty() ? code[at + 3] : at + WIDTH;
                case UNLESS_TEXT -> at = textAt(scope, at).isEmpty() ? at + WIDTH : code[at + 3];
                case UNLESS_ROWS -> at = rowsAt(scope, at).length == 0 ? at + WIDTH : code[at + 3];
                case EACH_ROW -> at = cursor.enter(rowsAt(scope, at)) ? at + WIDTH : code[at + 3];
                case NEXT_ROW -> {
                    cursor.steps += (at - code[at + 3]) / WIDTH + 1;
                    at = cursor.next() ? code[at + 3] : at + WIDTH;
                }
                default -> at += WIDTH;
            }
            if (out.length() > limit || cursor.steps > MAX_STEPS) {
                return false;
            }
        }
        return true;
    }

    private String textAt(Object[][] scope, int at) {
        return (String) scope[code[at + 1]][code[at + 2]];
    }

    private Object[][] rowsAt(Object[][] scope, int at) {
        return (Object[][]) scope[code[at + 1]][code[at + 2]];
    }

    /** Where a run stands in the lists it is inside of. */
    private static final class Cursor {

        private final Object[][] scope;
        private final Object[][][] lists;
        private final int[] row;
        private int depth;
        private int steps;

        private Cursor(int scopes, Object[] root) {
            this.scope = new Object[scopes][];
            this.lists = new Object[scopes][][];
            this.row = new int[scopes];
            scope[0] = root;
        }

        private boolean enter(Object[][] list) {
            if (list.length == 0) {
                return false;
            }
            depth++;
            lists[depth] = list;
            row[depth] = 0;
            scope[depth] = list[0];
            return true;
        }

        private boolean next() {
            int next = ++row[depth];
            if (next == lists[depth].length) {
                depth--;
                return false;
            }
            scope[depth] = lists[depth][next];
            return true;
        }
    }

    /** Puts a program together, front to back. */
    static final class Writer {

        private int[] code = new int[WIDTH * 32];
        private int length;
        private int deepestScope;
        private final List<String> before = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();

        void literal(String source, int from, int to) {
            literal.append(source, from, to);
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
            } else {
                endLiteral();
            }
            code[opened + 3] = length;
        }

        TemplateProgram finish() {
            endLiteral();
            return new TemplateProgram(this);
        }

        /** Text before a place that is jumped to must not be carried over it. */
        private void endLiteral() {
            if (literal.length() > 0) {
                emit(NOTHING, 0, 0);
            }
        }

        private int emit(int operation, int scope, int slot) {
            int at = length;
            if (at + WIDTH > code.length) {
                code = Arrays.copyOf(code, code.length * 2);
            }
            code[at] = operation;
            code[at + 1] = scope;
            code[at + 2] = slot;
            length = at + WIDTH;
            before.add(literal.toString());
            literal.setLength(0);
            return at;
        }
    }
}
