package io.ordertochat.form;

import java.util.Locale;
import java.util.Set;

/** A house number: a text, and one spelling for the many ways to say that a Brazilian house has none. */
final class HouseNumberRule implements FieldRule {

    private static final String NO_NUMBER = "S/N";
    private static final Set<String> WAYS_TO_SAY_NONE = Set.of(
            "s/n",
            "s/n.",
            "s/nº",
            "s/n°",
            "s/n.º",
            "s/no",
            "sn",
            "snº",
            "s.n",
            "s.n.",
            "s.nº",
            "sem número",
            "sem numero",
            "sem nº",
            "sem n°");

    private final FieldRule text;

    HouseNumberRule(int max) {
        this.text = new TextRule(max, TextRule.Needs.LETTER_OR_DIGIT);
    }

    @Override
    public FieldVerdict check(String typed, FieldContext context) {
        FieldVerdict verdict = text.check(typed, context);
        return verdict instanceof FieldVerdict.Valid valid && saysNone(valid.normalForm())
                ? FieldRule.valid(NO_NUMBER)
                : verdict;
    }

    @Override
    public Set<ViolationCode> codes() {
        return text.codes();
    }

    private static boolean saysNone(String line) {
        String bare = line.toLowerCase(Locale.ROOT).replace(" /", "/").replace("/ ", "/");
        return WAYS_TO_SAY_NONE.contains(bare);
    }
}
