package io.ordertochat.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The closed set of names a template may use: texts, flags, and lists whose rows have a vocabulary of their own. A row
 * also sees the names around it; a row's own name hides an outer one. Immutable.
 */
public final class Vocabulary {

    enum Kind {
        /** Text from people, made harmless before it is shown. */
        TEXT,
        /** An e-mail address. */
        EMAIL,
        /** Text from us, shown as it is. */
        TRUSTED,
        FLAG,
        LIST;

        boolean isText() {
            return this == TEXT || this == EMAIL || this == TRUSTED;
        }
    }

    record Name(
            String name,
            int slot,
            Kind kind,
            int maxCodePoints,
            @Nullable Vocabulary rows) {}

    private static final Object[][] NO_ROWS = {};

    private final Map<String, Name> names;
    private final Object[] empty;

    private Vocabulary(Map<String, Name> names) {
        this.names = new LinkedHashMap<>(names);
        this.empty = names.values().stream()
                .map(name -> name.kind() == Kind.LIST ? NO_ROWS : "")
                .toArray();
    }

    /**
     * Starts a vocabulary.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Every name of this scope.
     *
     * @return the names in their declared order, without those of rows
     */
    public List<String> names() {
        return List.copyOf(names.keySet());
    }

    /**
     * The vocabulary of a list's rows.
     *
     * @param list a name
     * @return the rows' vocabulary; empty when the name is no list
     */
    public Optional<Vocabulary> rows(String list) {
        Name name = names.get(list);
        return name == null ? Optional.empty() : Optional.ofNullable(name.rows());
    }

    @Override
    public String toString() {
        return "Vocabulary" + names.keySet();
    }

    @Nullable
    Name find(String name) {
        return names.get(name);
    }

    /** One place for each name, all unset. */
    Object[] emptySlots() {
        return empty.clone();
    }

    Iterable<Name> entries() {
        return names.values();
    }

    /** Collects names. Not thread-safe. */
    public static final class Builder {

        private static final int MAX_NAME = 40;

        private final Map<String, Name> names = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a text that people wrote: it is shown through {@link ChatText#singleLine}.
         *
         * @param name letters, digits, {@code _} and {@code -}, a letter first
         * @param maxCodePoints where it is cut
         * @return this builder
         */
        public Builder text(String name, int maxCodePoints) {
            if (maxCodePoints < 1) {
                throw new IllegalArgumentException("vocabulary " + name + ": cut at 1 code point or later");
            }
            return add(name, Kind.TEXT, maxCodePoints, null);
        }

        /**
         * Adds an e-mail address: it is shown through {@link ChatText#emailAddress}.
         *
         * @param name letters, digits, {@code _} and {@code -}, a letter first
         * @return this builder
         */
        public Builder email(String name) {
            return add(name, Kind.EMAIL, 254, null);
        }

        /**
         * Adds a text that is shown exactly as given: amounts, dates, links that were made or checked by the shop.
         *
         * @param name letters, digits, {@code _} and {@code -}, a letter first
         * @return this builder
         */
        public Builder trusted(String name) {
            return add(name, Kind.TRUSTED, Integer.MAX_VALUE, null);
        }

        /**
         * Adds a yes or no, used as a section only.
         *
         * @param name letters, digits, {@code _} and {@code -}, a letter first
         * @return this builder
         */
        public Builder flag(String name) {
            return add(name, Kind.FLAG, 0, null);
        }

        /**
         * Adds a list, used as a section only.
         *
         * @param name letters, digits, {@code _} and {@code -}, a letter first
         * @param rows the names of each row
         * @return this builder
         */
        public Builder list(String name, Vocabulary rows) {
            return add(name, Kind.LIST, 0, Objects.requireNonNull(rows, "rows"));
        }

        /**
         * Finishes.
         *
         * @return the vocabulary
         */
        public Vocabulary build() {
            return new Vocabulary(names);
        }

        private Builder add(String name, Kind kind, int maxCodePoints, @Nullable Vocabulary rows) {
            if (!isName(name)) {
                throw new IllegalArgumentException(
                        "vocabulary: a name has 1 to " + MAX_NAME + " ASCII letters, digits, _ and -, a letter first");
            }
            if (names.putIfAbsent(name, new Name(name, names.size(), kind, maxCodePoints, rows)) != null) {
                throw new IllegalArgumentException("vocabulary: " + name + " is there already; name things once");
            }
            return this;
        }

        private static boolean isName(String name) {
            if (name.isEmpty() || name.length() > MAX_NAME || !Ascii.isLetter(name.charAt(0))) {
                return false;
            }
            return name.chars().allMatch(c -> Ascii.isLetterOrDigit(c) || c == '_' || c == '-');
        }
    }

    /** The names seen from inside the scopes, innermost first. */
    static List<String> visible(List<Vocabulary> scopes) {
        List<String> visible = new ArrayList<>();
        for (int depth = scopes.size() - 1; depth >= 0; depth--) {
            for (Name name : scopes.get(depth).entries()) {
                if (!visible.contains(name.name())) {
                    visible.add(name.name());
                }
            }
        }
        return visible;
    }
}
