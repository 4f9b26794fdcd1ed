package io.ordertochat.channel;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A choice among things: all of them, only some, or all but some.
 *
 * @param kind how the values are meant
 * @param values the values named, at most 1,000; none with {@link Kind#ONLY} chooses nothing at all
 * @param <T> what is chosen
 */
public record Scope<T>(Kind kind, Set<T> values) {

    private static final int MOST_VALUES = 1_000;

    /** How a scope's values are meant. */
    public enum Kind {
        /** What is named, and nothing else. */
        ONLY,
        /** Everything but what is named. */
        EXCEPT
    }

    /**
     * Checks the number of values and keeps a copy.
     *
     * @throws IllegalArgumentException when there are more than 1,000 values
     */
    public Scope {
        Objects.requireNonNull(kind, "kind");
        values = Set.copyOf(values);
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("visibility: got " + values.size() + " values in one rule; allowed are "
                    + MOST_VALUES + "; name categories rather than products");
        }
    }

    /**
     * Chooses everything.
     *
     * @param <T> what is chosen
     * @return the scope
     */
    public static <T> Scope<T> all() {
        return new Scope<>(Kind.EXCEPT, Set.of());
    }

    /**
     * Chooses what is named.
     *
     * @param values the values
     * @param <T> what is chosen
     * @return the scope
     */
    public static <T> Scope<T> only(Collection<T> values) {
        return new Scope<>(Kind.ONLY, new LinkedHashSet<>(values));
    }

    /**
     * Chooses everything but what is named.
     *
     * @param values the values
     * @param <T> what is chosen
     * @return the scope
     */
    public static <T> Scope<T> except(Collection<T> values) {
        return new Scope<>(Kind.EXCEPT, new LinkedHashSet<>(values));
    }

    /**
     * Tells whether nothing is left out.
     *
     * @return whether everything is chosen
     */
    public boolean isAll() {
        return kind == Kind.EXCEPT && values.isEmpty();
    }

    /** Whether a page is inside, when the test tells which values are about it. */
    boolean includes(Predicate<T> named) {
        return isAll() || values.stream().anyMatch(named) == (kind == Kind.ONLY);
    }

    boolean isOnly() {
        return kind == Kind.ONLY;
    }
}
