package io.ordertochat.http.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with the inputs of a page: a summary that links to each, a sentence at each, and the attributes that tie the two
 * together for those who do not see them. Immutable.
 */
public final class InputProblems {

    /** Nothing is wrong. */
    public static final InputProblems NONE = new InputProblems(Map.of());

    private final Map<String, String> sentences;

    private InputProblems(Map<String, String> sentences) {
        this.sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /**
     * Problems of a page.
     *
     * @param sentences what is wrong, by the id of the input, in the order in which they are listed
     * @return the problems
     */
    public static InputProblems of(Map<String, String> sentences) {
        return new InputProblems(sentences);
    }

    /**
     * Whether anything is wrong.
     *
     * @return true when it is
     */
    public boolean any() {
        return !sentences.isEmpty();
    }

    /**
     * What is wrong.
     *
     * @return sentences by the id of the input, unmodifiable
     */
    public Map<String, String> sentences() {
        return sentences;
    }

    /**
     * The attributes of an input: whether it is wrong, and where that is described.
     *
     * @param input the input's id
     * @param hasHint whether a hint stands at it, with the id of the input and {@code -hint}
     * @return attributes, each with a space in front
     */
    public Html attributes(String input, boolean hasHint) {
        boolean wrong = sentences.containsKey(input);
        String describedBy =
                (hasHint ? input + "-hint" : "") + (hasHint && wrong ? " " : "") + (wrong ? input + "-problem" : "");
        return Html.of(
                "{}{}",
                wrong ? Html.trusted(" aria-invalid=\"true\"") : Html.NONE,
                Html.when(!describedBy.isEmpty(), () -> Html.of(" aria-describedby=\"{}\"", describedBy)));
    }

    /**
     * The sentence at an input.
     *
     * @param input the input's id
     * @return a paragraph, or nothing when the input is right
     */
    public Html at(String input) {
        String sentence = sentences.get(input);
        return sentence == null
                ? Html.NONE
                : Html.of("<p class=\"o2c-problem\" id=\"{}-problem\">{}</p>", input, sentence);
    }

    /**
     * The list of everything that is wrong, to stand above a form. It is announced when it comes up, and can take the focus.
     *
     * @param locale the reader's language
     * @return the summary, or nothing when nothing is wrong
     */
    public Html summary(Locale locale) {
        List<Html> links = sentences.entrySet().stream()
                .map(problem -> Html.of("<li><a href=\"#{}\">{}</a></li>", problem.getKey(), problem.getValue()))
                .toList();
        String title = PageTexts.say(links.size() == 1 ? "problems.one" : "problems.many", locale, links.size());
        return Html.when(
                any(),
                () -> Html.of(
                        "<div class=\"o2c-problems\" id=\"problems\" role=\"alert\" tabindex=\"-1\"><h2>{}</h2><ul>{}</ul></div>",
                        title,
                        Html.join(links)));
    }
}
