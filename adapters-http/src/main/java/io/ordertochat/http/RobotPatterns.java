package io.ordertochat.http;

import io.ordertochat.click.ClickFilter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds any of many patterns in a user agent. Half of the list are plain words, and most others stand at the beginning only;
 * both are looked for the short way, so that few patterns are tried at every letter.
 */
final class RobotPatterns {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789 /_-";

    private final List<String> words;
    private final Pattern beginnings;
    private final Pattern others;
    private final int lookedAt;

    RobotPatterns(List<String> patterns, int lookedAt) {
        this.words = patterns.stream().filter(RobotPatterns::isPlain).toList();
        this.beginnings =
                anyOf(patterns.stream().filter(RobotPatterns::isBeginning).toList());
        this.others = anyOf(patterns.stream()
                .filter(one -> !isPlain(one) && !isBeginning(one))
                .toList());
        this.lookedAt = lookedAt;
    }

    boolean isIn(String agent) {
        String start = ClickFilter.folded(agent.substring(0, Math.min(agent.length(), lookedAt)));
        return words.stream().anyMatch(start::contains)
                || within(beginnings, agent).lookingAt()
                || within(others, agent).find();
    }

    // A pattern that asks for the end must not find it where the text is cut.
    private Matcher within(Pattern pattern, String agent) {
        return pattern.matcher(agent)
                .region(0, Math.min(agent.length(), lookedAt))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private static boolean isPlain(String pattern) {
        return pattern.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
    }

    // One of several choices might stand elsewhere.
    private static boolean isBeginning(String pattern) {
        return pattern.startsWith("^") && pattern.indexOf('|') < 0;
    }

    private static Pattern anyOf(List<String> patterns) {
        String any = patterns.stream().collect(Collectors.joining(")|(?:", "(?:", ")"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
    }
}
