package io.ordertochat.http;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges by the lists. */
final class StandardAgents implements AgentClassifier {

    /** How much of a user agent is looked at, so that a long one costs no more than any other. */
    static final int LOOKED_AT = 512;

    private static final int REMEMBERED = 1_000;
    private static final List<String> AHEAD = List.of("sec-purpose", "purpose", "x-purpose", "x-moz");

    private final RobotPatterns robots = new RobotPatterns(AgentLists.robots(), LOOKED_AT);
    private final List<String> previews = AgentLists.previews();
    private final Map<String, AgentClass> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AgentClass> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public AgentClass classify(Request request) {
        AgentClass agent = remembered(request.header("user-agent").orElse("").strip());
        return agent == AgentClass.PERSON && isAhead(request) ? AgentClass.PREVIEW : agent;
    }

    // The copy is cut, so that a thousand long ones take little memory; the rest says nothing that counts.
    private AgentClass remembered(String agent) {
        String key = agent.length() > LOOKED_AT ? agent.substring(0, LOOKED_AT + 1) : agent;
        synchronized (known) {
            AgentClass before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        AgentClass judged = judge(key);
        synchronized (known) {
            known.put(key, judged);
        }
        return judged;
    }

    /** The verdict on a user agent alone. */
    AgentClass judge(String agent) {
        if (agent.isEmpty()) {
            return AgentClass.ROBOT;
        }
        if (isPreview(agent)) {
            return AgentClass.PREVIEW;
        }
        return robots.isIn(agent) ? AgentClass.ROBOT : AgentClass.PERSON;
    }

    private boolean isPreview(String agent) {
        String small = ClickFilter.folded(agent);
        for (String word : previews) {
            if (word.charAt(0) == '^' ? small.startsWith(word.substring(1)) : small.contains(word)) {
                return true;
            }
        }
        return false;
    }

    // Nobody clicks in a page that is loaded in case it will be wanted.
    private static boolean isAhead(Request request) {
        for (String name : AHEAD) {
            String purpose = ClickFilter.folded(request.header(name).orElse(""));
            if (purpose.contains("prefetch") || purpose.contains("prerender") || purpose.contains("preview")) {
                return true;
            }
        }
        return false;
    }
}
