package io.ordertochat.message;

import java.util.Objects;
import java.util.Optional;

/**
 * A message text with names in it: the logic-light part of Mustache. {@code {{name}}} shows a text; {@code {{#name}} …
 * {{/name}}} is repeated for each row of a list and shown once for a text that is not empty or a flag that is set;
 * {@code {{^name}} … {{/name}}} is shown otherwise; {@code {{! … }}} is a comment. A section or comment tag alone on its
 * line takes the line with it, as the Mustache specification says.
 *
 * <p>Compiled once, rendered many times by any number of threads. Everything that could go wrong goes wrong when it is
 * compiled: names are resolved then, and what a template may use is a closed set.
 */
public final class MessageTemplate {

    /** The longest source, in UTF-16 units. */
    public static final int MAX_SOURCE = 16_384;

    /** The longest rendered text, in UTF-16 units. */
    public static final int MAX_OUTPUT = 32_768;

    /** How deep sections nest at most. */
    public static final int MAX_DEPTH = 4;

    private final String source;
    private final Vocabulary names;
    private final TemplateProgram program;

    private MessageTemplate(String source, Vocabulary names) {
        this.source = source;
        this.names = names;
        this.program = TemplateCompiler.compile(source, names);
    }

    /**
     * Compiles a template.
     *
     * @param source the template's text, at most {@link #MAX_SOURCE} long
     * @param names what it may use
     * @return the template
     * @throws TemplateSyntaxException when it is too long, malformed, or uses a name or a feature it may not
     */
    public static MessageTemplate compile(String source, Vocabulary names) {
        return new MessageTemplate(Objects.requireNonNull(source, "source"), Objects.requireNonNull(names, "names"));
    }

    /**
     * The text it was compiled from.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * The names it may use.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return names;
    }

    /**
     * Fills the template.
     *
     * @param values values of the same vocabulary
     * @return the text
     * @throws IllegalArgumentException when the values are for another vocabulary
     * @throws IllegalStateException when the text grows beyond {@link #MAX_OUTPUT}
     */
    public String render(TemplateValues values) {
        return renderWithin(MAX_OUTPUT, values)
                .orElseThrow(() -> new IllegalStateException(
                        "template: the text grew beyond " + MAX_OUTPUT + " characters; fill it with fewer rows"));
    }

    /** The text, or empty when it is longer than the limit. */
    Optional<String> renderWithin(int limit, TemplateValues values) {
        if (values.vocabulary() != names) {
            throw new IllegalArgumentException(
                    "template: the values are for another vocabulary; fill " + "those of vocabulary()");
        }
        return Optional.ofNullable(program.text(values.slots(), limit));
    }

    /** Whether a text is shown, if it is not empty, whatever the other values are. */
    boolean alwaysShows(String text) {
        Vocabulary.Name name = names.find(text);
        return name != null && program.alwaysShows(name.slot());
    }

    int encodedLiteralLength() {
        return program.encodedLiteralLength();
    }

    @Override
    public String toString() {
        return "MessageTemplate[" + source.length() + " characters]";
    }
}
