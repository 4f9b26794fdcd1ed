package io.ordertochat.click;

import java.util.Arrays;
import java.util.Optional;

/** Who clicked, as far as the browser's own words tell. */
public enum AgentClass {
    /** A person; nothing says otherwise. */
    PERSON("person"),
    /** A program that reads pages. */
    ROBOT("robot"),
    /** A messenger that draws a preview of a link. */
    PREVIEW("preview");

    private final String code;

    AgentClass(String code) {
        this.code = code;
    }

    /**
     * Its name outside Java.
     *
     * @return such as {@code person}
     */
    public String code() {
        return code;
    }

    /**
     * Finds one by its name outside Java.
     *
     * @param code such as {@code person}
     * @return the one of that name, if there is one
     */
    public static Optional<AgentClass> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
