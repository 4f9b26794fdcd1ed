package io.ordertochat.message;

import io.ordertochat.message.FormattedText.Run;
import io.ordertochat.message.FormattedText.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads formatting in three passes over the text: verbatim stretches first, then for every place the next marker that
 * could close there, then the runs. A style is not opened inside itself, so nesting ends at three.
 */
final class FormattingReader {

    private static final String BLOCK = "```";
    private static final char INLINE = '`';
    private static final char[] MARKERS = {'*', '_', '~'};
    private static final Style[] STYLES = {Style.BOLD, Style.ITALIC, Style.STRIKETHROUGH};
    private static final int NONE = -1;

    private final String text;

    /** Where a verbatim stretch that starts here ends, its markers included; 0 elsewhere. */
    private final int[] verbatimEnd;

    private final int[][] nextClosing;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Set<Style> pendingStyles = Set.of();

    FormattingReader(String text) {
        this.text = text;
        this.verbatimEnd = new int[text.length() + 1];
        this.nextClosing = new int[MARKERS.length][text.length() + 1];
    }

    List<Run> read() {
        findVerbatim();
        findClosing();
        emit(0, text.length(), EnumSet.noneOf(Style.class));
        flush();
        return runs;
    }

    private void findVerbatim() {
        int at = text.indexOf(INLINE);
        boolean blocksEnd = true;
        while (at >= 0) {
            int end = NONE;
            if (blocksEnd && text.startsWith(BLOCK, at)) {
                end = blockEnd(at);
                blocksEnd = end != NONE;
            }
            end = end == NONE ? inlineEnd(at) : end;
            verbatimEnd[at] = Math.max(end, 0);
            at = text.indexOf(INLINE, end == NONE ? at + 1 : end);
        }
    }

    private int blockEnd(int open) {
        int close = text.indexOf(BLOCK, open + BLOCK.length() + 1);
        return close < 0 ? NONE : close + BLOCK.length();
    }

    private int inlineEnd(int open) {
        int close = open + 1;
        while (close < text.length() && text.charAt(close) != INLINE && text.charAt(close) != '\n') {
            close++;
        }
        boolean closed = close < text.length() && text.charAt(close) == INLINE && close > open + 1;
        return closed ? close + 1 : NONE;
    }

    private void findClosing() {
        boolean[] verbatim = verbatimPlaces();
        for (int m = 0; m < MARKERS.length; m++) {
            int closing = NONE;
            nextClosing[m][text.length()] = NONE;
            for (int at = text.length() - 1; at >= 0; at--) {
                char c = text.charAt(at);
                if (c == '\n') {
                    closing = NONE;
                } else if (c == MARKERS[m] && !verbatim[at] && closes(at)) {
                    closing = at;
                }
                nextClosing[m][at] = closing;
            }
        }
    }

    private boolean[] verbatimPlaces() {
        boolean[] verbatim = new boolean[text.length()];
        for (int at = 0; at < text.length(); at++) {
            if (verbatimEnd[at] > 0) {
                Arrays.fill(verbatim, at, verbatimEnd[at], true);
                at = verbatimEnd[at] - 1;
            }
        }
        return verbatim;
    }

    private void emit(int from, int to, Set<Style> styles) {
        int at = from;
        int plainFrom = from;
        while (at < to) {
            int close = NONE;
            int marker = verbatimEnd[at] > 0 ? NONE : markerAt(text.charAt(at));
            if (marker != NONE && !styles.contains(STYLES[marker])) {
                close = closing(marker, at, to);
            }
            if (verbatimEnd[at] > 0) {
                append(plainFrom, at, styles);
                at = emitVerbatim(at, styles);
                plainFrom = at;
            } else if (close != NONE) {
                append(plainFrom, at, styles);
                emit(at + 1, close, and(styles, STYLES[marker]));
                at = close + 1;
                plainFrom = at;
            } else {
                at++;
            }
        }
        append(plainFrom, to, styles);
    }

    private int emitVerbatim(int at, Set<Style> styles) {
        int end = verbatimEnd[at];
        boolean block = end - at > 2 * BLOCK.length() && text.startsWith(BLOCK, at) && text.startsWith(BLOCK, end - 3);
        int marks = block ? BLOCK.length() : 1;
        append(at + marks, end - marks, and(styles, block ? Style.MONOSPACE : Style.CODE));
        return end;
    }

    private static int markerAt(char c) {
        for (int m = 0; m < MARKERS.length; m++) {
            if (MARKERS[m] == c) {
                return m;
            }
        }
        return NONE;
    }

    /** The place that closes what opens here, inside the stretch; else none. */
    private int closing(int marker, int at, int to) {
        if (!opens(at) || at + 2 >= to) {
            return NONE;
        }
        int close = nextClosing[marker][at + 2];
        return close < to ? close : NONE;
    }

    private boolean opens(int at) {
        return (at == 0 || !isWordPart(text.charAt(at - 1)))
                && at + 1 < text.length()
                && !isBlank(text.charAt(at + 1))
                && text.charAt(at + 1) != text.charAt(at);
    }

    private boolean closes(int at) {
        return at > 0 && !isBlank(text.charAt(at - 1)) && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Set<Style> and(Set<Style> styles, Style more) {
        EnumSet<Style> both = EnumSet.of(more);
        both.addAll(styles);
        return both;
    }

    private void append(int from, int to, Set<Style> styles) {
        if (from == to) {
            return;
        }
        if (!styles.equals(pendingStyles)) {
            flush();
            pendingStyles = styles;
        }
        pending.append(text, from, to);
    }

    private void flush() {
        if (pending.length() > 0) {
            runs.add(new Run(pending.toString(), pendingStyles));
            pending.setLength(0);
        }
    }
}
