package io.ordertochat.click;

import java.util.Objects;

/**
 * The button that was clicked, by its id alone, so that clicks on buttons of another release can be kept and counted too: the
 * surface it stands on, an underscore, the channel it opens, such as {@code product_whatsapp} or {@code floating_instagram}.
 *
 * @param value surface and channel, each 2 to 20 small ASCII letters
 */
public record EntryPointId(String value) implements Comparable<EntryPointId> {

    private static final String FLOATING = "floating_";
    private static final int MIN_PART = 2;
    private static final int MAX_PART = 20;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not two words of small letters with one underscore between
     */
    public EntryPointId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("entry point: got " + value.length()
                    + " characters of another form; write surface_channel, each 2 to 20 letters a-z");
        }
    }

    /**
     * Makes one from its text.
     *
     * @param value such as {@code cart_whatsapp}
     * @return the entry point
     * @throws IllegalArgumentException as the constructor
     */
    public static EntryPointId of(String value) {
        return new EntryPointId(value);
    }

    /**
     * Makes one from its parts.
     *
     * @param surface such as {@code cart}
     * @param channel such as {@code whatsapp}
     * @return the entry point
     * @throws IllegalArgumentException as the constructor
     */
    public static EntryPointId of(String surface, String channel) {
        return new EntryPointId(surface + "_" + channel);
    }

    /**
     * Tells whether a text has the right form, known or not.
     *
     * @param value any text
     * @return whether {@link #of(String)} would take it
     */
    public static boolean isWellFormed(String value) {
        int mark = value.indexOf('_');
        return mark >= MIN_PART && isWord(value, 0, mark) && isWord(value, mark + 1, value.length());
    }

    private static boolean isWord(String text, int from, int to) {
        if (to - from < MIN_PART || to - from > MAX_PART) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether it is one of the {@link io.ordertochat.channel.EntryPoint entry points} of this release. What takes clicks from the public should
     * take only these, as every other id would be one more row in every total.
     *
     * @return whether this library puts such a button anywhere
     */
    public boolean isKnown() {
        return io.ordertochat.channel.EntryPoint.of(value).isPresent();
    }

    /**
     * Where the button stands.
     *
     * @return such as {@code product}
     */
    public String surface() {
        return value.substring(0, value.indexOf('_'));
    }

    /**
     * What the button opens.
     *
     * @return such as {@code whatsapp}
     */
    public String channel() {
        return value.substring(value.indexOf('_') + 1);
    }

    /**
     * Tells whether it is the floating button, which belongs to no product.
     *
     * @return whether the surface is {@code floating}
     */
    public boolean isFloating() {
        return value.startsWith(FLOATING);
    }

    @Override
    public int compareTo(EntryPointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
