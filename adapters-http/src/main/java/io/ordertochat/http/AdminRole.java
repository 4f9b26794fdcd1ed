package io.ordertochat.http;

import java.util.Locale;

/** What a person may do in a shop's administration. Each role may do what those before it may. */
public enum AdminRole {
    /** Look at everything, change nothing. */
    VIEWER,
    /** Work with orders and customers. */
    STAFF,
    /** Change settings. */
    OWNER;

    /**
     * Tells whether this role is enough.
     *
     * @param needed the least role something needs
     * @return whether it is that role or a higher one
     */
    public boolean covers(AdminRole needed) {
        return compareTo(needed) >= 0;
    }

    /**
     * The role's name for machines.
     *
     * @return such as {@code owner}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
