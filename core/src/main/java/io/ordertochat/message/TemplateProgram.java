package io.ordertochat.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled template: a flat list of instructions, each with the literal text before it and the place to go on when it
 * does not fall through, run by one loop without reflection. An instruction packs operation, scope and slot in a number.
 */
final class TemplateProgram {

    private static final int NOTHING = 0;
    private static final int SHOW = 1;
    private static final int WHEN_TEXT = 2;
    private static final int UNLESS_TEXT = 3;
    private static final int EACH_ROW = 4;
    private static final int NEXT_ROW = 5;
    private static final int UNLESS_ROWS = 6;

    // Lists within lists multiply; a text within the output limit never needs this many steps.
    private static final int MAX_STEPS = 1_000_000;

    private static final int OPERATION_BITS = 3;
    private static final int SCOPE_BITS = 3;
    private static final int OPERATION = (1 << OPERATION_BITS) - 1;
    private static final int SCOPE = (1 << SCOPE_BITS) - 1;

    private final int[] code;
    private final int[] target;
    private final char[][] before;
    private final int scopes;
    private final int literalLength;

    private TemplateProgram(Writer from) {
        this.code = Arrays.copyOf(from.code, from.length);
        this.target = Arrays.copyOf(from.target, from.length);
        this.before = from.before.stream().map(String::toCharArray).toArray(char[][]::new);
        this.scopes = from.deepestScope + 1;
        this.literalLength = from.before.stream().mapToInt(String::length).sum();
    }

    int encodedLiteralLength() {
        return Arrays.stream(before)
                .map(String::new)
                .mapToInt(PercentEncoding::length)
                .sum();
    }

    /** Whether a text of the outermost scope is shown outside of all sections, those that ask for itself left aside. */
    boolean alwaysShows(int slot) {
        int at = 0;
        while (at < code.length) {
            int operation = code[at] & OPERATION;
            boolean about = code[at] >> OPERATION_BITS == slot << SCOPE_BITS;
            if (operation == SHOW && about) {
                return true;
            }
            boolean entered = operation == NOTHING || operation == SHOW || (operation == WHEN_TEXT && about);
            at = entered ? at + 1 : target[at];
        }
        return false;
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
            char[] literal = before[at];
            if (literal.length > 0) {
                out.append(literal);
            }
            int instruction = code[at];
            int next = at + 1;
            switch (instruction & OPERATION) {
                case SHOW -> out.append((String) valueOf(scope, instruction));
                case WHEN_TEXT -> next = ((String) valueOf(scope, instruction)).isEmpty() ? target[at] : next;
                case UNLESS_TEXT -> next = ((String) valueOf(scope, instruction)).isEmpty() ? next : target[at];
                case UNLESS_ROWS -> next = ((Object[][]) valueOf(scope, instruction)).length == 0 ? next : target[at];
                case EACH_ROW -> next = cursor.enter((Object[][]) valueOf(scope, instruction)) ? next : target[at];
                case NEXT_ROW -> {
                    cursor.steps += next - target[at];
                    next = cursor.next() ? target[at] : next;
                }
                default -> {}
            }
            at = next;
            if (out.length() > limit || cursor.steps > MAX_STEPS) {
                return false;
            }
        }
        return true;
    }

    private static Object valueOf(Object[][] scope, int instruction) {
        return scope[(instruction >> OPERATION_BITS) & SCOPE][instruction >> (OPERATION_BITS + SCOPE_BITS)];
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

        private int[] code = new int[32];
        private int[] target = new int[32];
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
            if ((code[opened] & OPERATION) == EACH_ROW) {
                deepestScope = Math.max(deepestScope, scopeInside);
                int next = emit(NEXT_ROW, 0, 0);
                target[next] = opened + 1;
            } else {
                endLiteral();
            }
            target[opened] = length;
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
            int at = length++;
            if (at == code.length) {
                code = Arrays.copyOf(code, 2 * at);
                target = Arrays.copyOf(target, 2 * at);
            }
            code[at] = (slot << (OPERATION_BITS + SCOPE_BITS)) | (scope << OPERATION_BITS) | operation;
            before.add(literal.toString());
            literal.setLength(0);
            return at;
        }
    }
}
