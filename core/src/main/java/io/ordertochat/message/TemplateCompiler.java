package io.ordertochat.message;

import java.util.ArrayList;
import java.util.List;

/** Reads a template from front to back, without recursion, and resolves every name on the way. */
final class TemplateCompiler {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int MAX_SHOWN_NAME = 40;

    /** A section that waits for its end. */
    private record Section(Vocabulary.Name name, int tagAt, int opened, boolean opensScope) {}

    private final String source;
    private final TemplateProgram.Writer program = new TemplateProgram.Writer();
    private final List<Section> sections = new ArrayList<>();
    private final List<Vocabulary> scopes = new ArrayList<>();

    private TemplateCompiler(String source, Vocabulary names) {
        this.source = source;
        this.scopes.add(names);
    }

    static TemplateProgram compile(String source, Vocabulary names) {
        if (source.length() > MessageTemplate.MAX_SOURCE) {
            String problem = "the text has " + source.length() + " characters; at most " + MessageTemplate.MAX_SOURCE
                    + " are taken";
            throw new TemplateSyntaxException(1, 1, problem, names.names(), false);
        }
        TemplateCompiler compiler = new TemplateCompiler(source, names);
        compiler.refuseInvisible();
        return compiler.compile();
    }

    private void refuseInvisible() {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
            boolean override = c == '\u202d' || c == '\u202e';
            if (control || override) {
                throw problem(i, "an invisible control character stands here; take it out");
            }
        }
    }

    private TemplateProgram compile() {
        int textFrom = 0;
        int tagAt = source.indexOf(OPEN);
        while (tagAt >= 0) {
            textFrom = readTag(textFrom, tagAt);
            tagAt = source.indexOf(OPEN, textFrom);
        }
        program.literal(source, textFrom, source.length());
        if (!sections.isEmpty()) {
            Section last = sections.get(sections.size() - 1);
            throw problem(
                    last.tagAt(),
                    "section " + last.name().name() + " is never closed; write {{/"
                            + last.name().name() + "}}");
        }
        return program.finish();
    }

    /** Reads one tag and the text before it; answers where the next text begins. */
    private int readTag(int textFrom, int tagAt) {
        if (source.startsWith("{{{", tagAt)) {
            throw problem(tagAt, "three braces are not taken; write {{name}}, nothing is escaped here");
        }
        int end = source.indexOf(CLOSE, tagAt + OPEN.length());
        if (end < 0) {
            throw problem(tagAt, "the tag is never closed; write }}");
        }
        int afterTag = end + CLOSE.length();
        String tag = source.substring(tagAt + OPEN.length(), end).strip();
        if (tag.isEmpty()) {
            throw problem(tagAt, "the tag is empty; write a name");
        }
        if (!mayStandAlone(tag.charAt(0))) {
            program.literal(source, textFrom, tagAt);
            apply(tag, tagAt);
            return afterTag;
        }
        int lineStart = blankBackToLineStart(tagAt);
        int nextLine = blankToNextLine(afterTag);
        boolean alone = lineStart >= 0 && nextLine >= 0;
        program.literal(source, textFrom, alone ? lineStart : tagAt);
        apply(tag, tagAt);
        return alone ? nextLine : afterTag;
    }

    private static boolean mayStandAlone(char sigil) {
        return sigil == '#' || sigil == '^' || sigil == '/' || sigil == '!';
    }

    private void apply(String tag, int tagAt) {
        String name = tag.substring(1).strip();
        switch (tag.charAt(0)) {
            case '!' -> {}
            case '#' -> open(name, tagAt, false);
            case '^' -> open(name, tagAt, true);
            case '/' -> close(name, tagAt);
            case '>' -> throw problem(tagAt, "partials are not supported; write the text here");
            case '=' -> throw problem(tagAt, "the braces cannot be changed");
            case '&' -> throw problem(tagAt, "{{&…}} is not supported; write {{name}}, nothing is escaped here");
            default -> show(tag, tagAt);
        }
    }

    private void show(String text, int tagAt) {
        Found found = find(text, tagAt);
        if (!found.name().kind().isText()) {
            String name = found.name().name();
            throw problem(tagAt, name + " is no text; use it as a section: {{#" + name + "}} … {{/" + name + "}}");
        }
        program.show(found.scope(), found.name().slot());
    }

    private void open(String text, int tagAt, boolean inverted) {
        Found found = find(text, tagAt);
        if (sections.size() == MessageTemplate.MAX_DEPTH) {
            throw problem(tagAt, "sections nest deeper than " + MessageTemplate.MAX_DEPTH);
        }
        Vocabulary rows = found.name().rows();
        boolean opensScope = rows != null && !inverted;
        if (opensScope
                && sections.stream().anyMatch(s -> s.opensScope() && s.name().equals(found.name()))) {
            throw problem(tagAt, "list " + found.name().name() + " stands inside itself");
        }
        int opened =
                program.open(inverted, rows != null, found.scope(), found.name().slot());
        sections.add(new Section(found.name(), tagAt, opened, opensScope));
        if (rows != null && opensScope) {
            scopes.add(rows);
        }
    }

    private void close(String name, int tagAt) {
        if (sections.isEmpty()) {
            throw problem(tagAt, "{{/" + shown(name) + "}} closes nothing");
        }
        Section section = sections.remove(sections.size() - 1);
        if (!section.name().name().equals(name)) {
            throw problem(
                    tagAt,
                    "{{/" + shown(name) + "}} stands where {{/" + section.name().name() + "}} is expected");
        }
        program.close(section.opened(), scopes.size() - 1);
        if (section.opensScope()) {
            scopes.remove(scopes.size() - 1);
        }
    }

    /** A name and the scope it was found in, 0 for the outermost. */
    private record Found(Vocabulary.Name name, int scope) {}

    private Found find(String text, int tagAt) {
        for (int scope = scopes.size() - 1; scope >= 0; scope--) {
            Vocabulary.Name name = scopes.get(scope).find(text);
            if (name != null) {
                return new Found(name, scope);
            }
        }
        throw unknown(text, tagAt);
    }

    private TemplateSyntaxException unknown(String text, int tagAt) {
        if (text.isEmpty()) {
            return problem(tagAt, "the tag has no name");
        }
        if (text.equals(".")) {
            return problem(tagAt, "{{.}} is not supported; write the name of the value");
        }
        if (text.indexOf('.') > 0 && Ascii.isLetter(text.charAt(0)) && text.indexOf(' ') < 0) {
            return at(tagAt, "dotted names are not supported: " + shown(text), true);
        }
        return at(tagAt, "unknown name " + shown(text), true);
    }

    private static String shown(String name) {
        int end = name.length() <= MAX_SHOWN_NAME ? name.length() : MAX_SHOWN_NAME;
        StringBuilder shown = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return end < name.length() ? shown.append('…').toString() : shown.toString();
    }

    private TemplateSyntaxException problem(int at, String problem) {
        return at(at, problem, false);
    }

    private TemplateSyntaxException at(int offset, String problem, boolean aboutNames) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (source.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new TemplateSyntaxException(
                line, offset - lineStart + 1, problem, Vocabulary.visible(scopes), aboutNames);
    }

    /** Where the tag's line starts when only blanks stand before the tag; else -1. */
    private int blankBackToLineStart(int tagAt) {
        int at = tagAt;
        while (at > 0 && isBlank(source.charAt(at - 1))) {
            at--;
        }
        return at == 0 || source.charAt(at - 1) == '\n' ? at : -1;
    }

    /** Where the next line starts, or the end, when only blanks stand after the tag; else -1. */
    private int blankToNextLine(int afterTag) {
        int at = afterTag;
        while (at < source.length() && isBlank(source.charAt(at))) {
            at++;
        }
        if (at == source.length()) {
            return at;
        }
        if (source.charAt(at) == '\n') {
            return at + 1;
        }
        return source.startsWith("\r\n", at) ? at + 2 : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
