package io.ordertochat.http;

import io.ordertochat.click.AgentClass;

/**
 * Tells persons from programs by what a request says of itself. What it throws is answered as a failure that may pass, and
 * nothing is counted. Thread-safe.
 */
@FunctionalInterface
public interface AgentClassifier {

    /**
     * Judges who sends clicks.
     *
     * @param request the request; its header fields matter, above all {@code user-agent}
     * @return who it is
     */
    AgentClass classify(Request request);

    /**
     * The library's own: robots by the pattern list of isbot, link previews by a list of messengers. Without a user agent
     * it is a robot, and a page that a browser loaded ahead is a preview. It remembers the verdicts on the thousand user
     * agents met last, in memory only.
     *
     * @return a classifier
     */
    static AgentClassifier standard() {
        return new StandardAgents();
    }
}
