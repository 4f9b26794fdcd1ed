package io.ordertochat.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a template is filled with: one value per name of a {@link Vocabulary}. Names that were not set are empty, false,
 * or lists without rows. Immutable; {@link #toString} shows nothing of the values.
 */
public final class TemplateValues {

    private static final Object[][] NO_ROWS = {};

    private final Vocabulary names;
    private final Object[] slots;

    private TemplateValues(Vocabulary names, Object[] slots) {
        this.names = names;
        this.slots = slots;
    }

    /**
     * Starts filling a vocabulary.
     *
     * @param names the names
     * @return a builder without values
     */
    public static Builder builder(Vocabulary names) {
        return new Builder(names);
    }

    /**
     * The names these values are for.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return names;
    }

    @Override
    public String toString() {
        return "TemplateValues[" + slots.length + " names]";
    }

    Object[] slots() {
        return slots;
    }

    boolean hasText(String name) {
        Object value = slots[text(names, name).slot()];
        return value instanceof String shown && !shown.isEmpty();
    }

    /** The same values with another text. */
    TemplateValues with(String name, String value) {
        Object[] copy = slots.clone();
        Vocabulary.Name known = text(names, name);
        copy[known.slot()] = Builder.shown(known, value);
        return new TemplateValues(names, copy);
    }

    /** The same values with the first rows of a list only. */
    TemplateValues withFirst(int rows, String list) {
        Object[] copy = slots.clone();
        int slot = slot(names, list, Vocabulary.Kind.LIST);
        copy[slot] = Arrays.copyOf((Object[][]) copy[slot], rows);
        return new TemplateValues(names, copy);
    }

    private static Vocabulary.Name text(Vocabulary names, String name) {
        Vocabulary.Name known = names.find(name);
        if (known == null || !known.kind().isText()) {
            throw unknown("text", names);
        }
        return known;
    }

    private static int slot(Vocabulary names, String name, Vocabulary.Kind kind) {
        Vocabulary.Name known = names.find(name);
        if (known == null || known.kind() != kind) {
            throw unknown(kind.name().toLowerCase(Locale.ROOT), names);
        }
        return known.slot();
    }

    private static IllegalArgumentException unknown(String kind, Vocabulary names) {
        return new IllegalArgumentException(
                "template values: no " + kind + " of that name; the vocabulary has " + names.names());
    }

    /** Collects values. Not thread-safe. */
    public static final class Builder {

        private final Vocabulary names;
        private final Object[] slots;
        private final Map<Integer, List<Object[]>> rows = new HashMap<>();

        private Builder(Vocabulary names) {
            this.names = Objects.requireNonNull(names, "names");
            this.slots = names.emptySlots();
        }

        /**
         * Sets a text. Text of people is made harmless here, by the kind its name was declared with.
         *
         * @param name a text of the vocabulary
         * @param value any text; empty hides its sections
         * @return this builder
         * @throws IllegalArgumentException when there is no such text
         */
        public Builder text(String name, String value) {
            Vocabulary.Name known = TemplateValues.text(names, name);
            slots[known.slot()] = shown(known, value);
            return this;
        }

        /**
         * Sets a flag.
         *
         * @param name a flag of the vocabulary
         * @param value whether its section is shown
         * @return this builder
         * @throws IllegalArgumentException when there is no such flag
         */
        public Builder flag(String name, boolean value) {
            slots[slot(names, name, Vocabulary.Kind.FLAG)] = value ? "yes" : "";
            return this;
        }

        /**
         * Adds a row to a list.
         *
         * @param list a list of the vocabulary
         * @param row fills the row's own names
         * @return this builder
         * @throws IllegalArgumentException when there is no such list
         */
        public Builder row(String list, Consumer<Builder> row) {
            int slot = slot(names, list, Vocabulary.Kind.LIST);
            Builder values = new Builder(names.rows(list).orElseThrow());
            row.accept(values);
            rows.computeIfAbsent(slot, none -> new ArrayList<>()).add(values.filled());
            return this;
        }

        /**
         * Finishes.
         *
         * @return the values
         */
        public TemplateValues build() {
            return new TemplateValues(names, filled());
        }

        private Object[] filled() {
            Object[] filled = slots.clone();
            rows.forEach((slot, list) -> filled[slot] = list.toArray(NO_ROWS));
            return filled;
        }

        private static String shown(Vocabulary.Name name, String value) {
            return switch (name.kind()) {
                case TEXT -> ChatText.singleLine(value, name.maxCodePoints());
                case EMAIL -> ChatText.emailAddress(value);
                default -> Objects.requireNonNull(value, "value");
            };
        }
    }
}
