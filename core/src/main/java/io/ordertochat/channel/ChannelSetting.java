package io.ordertochat.channel;

import io.ordertochat.hours.BusinessHours;
import io.ordertochat.message.ChatLink;
import io.ordertochat.message.LinkBudget;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a shop decided for one channel: its account, its contact button, its slot of the floating button, and how both look
 * and speak. Switching anything off keeps the rest. Immutable; {@link #toBuilder} starts a changed copy.
 */
public final class ChannelSetting {

    private static final int MAX_LABEL = 60;
    private static final int MAX_TEXT = 500;

    private final ChannelAccount account;
    private final boolean enabled;
    private final ButtonPlacement button;
    private final ButtonPlacement slot;
    private final Map<String, String> labels;
    private final Map<String, String> texts;
    private final boolean attribution;
    private final @Nullable Colour colour;
    private final @Nullable BusinessHours hours;
    private final WhenClosed whenClosed;

    /** What becomes of a button while nobody answers. */
    public enum WhenClosed {
        /** It stays and tells from when somebody answers. */
        TELL,
        /** It is not shown. */
        HIDE
    }

    private ChannelSetting(Builder from) {
        this.account = from.account;
        this.enabled = from.enabled;
        this.button = from.button;
        this.slot = from.slot;
        this.attribution = from.attribution;
        this.colour = from.colour;
        this.hours = from.hours;
        this.whenClosed = from.whenClosed;
        String code = account.channel().code();
        this.labels = LocalTexts.checked(code + " label", MAX_LABEL, false, from.labels);
        this.texts = LocalTexts.checked(code + " prefilled text", MAX_TEXT, true, from.texts);
        checkTexts();
    }

    private void checkTexts() {
        Channel channel = account.channel();
        if (!texts.isEmpty() && !channel.carriesText()) {
            throw new IllegalArgumentException(channel.code() + " prefilled text: got one; allowed is none, as only"
                    + " WhatsApp, iMessage and RCS draft a text; leave it out");
        }
        int longest = LinkBudget.DEFAULT.characters();
        texts.forEach((tag, text) -> {
            for (Device device : Device.values()) {
                int length =
                        account.link(device, text, "").map(ChatLink::length).orElse(0);
                if (length > longest) {
                    throw new IllegalArgumentException(channel.code() + " prefilled text for '" + tag
                            + "': got a link of " + length + " characters; allowed are " + longest
                            + "; shorten the text");
                }
            }
        });
    }

    /**
     * Starts the setting of a channel.
     *
     * @param account where the shop is reached
     * @return a builder: enabled, with a contact button and a slot shown everywhere, the standard label, the channel's colour
     */
    public static Builder of(ChannelAccount account) {
        return new Builder(account);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with this setting
     */
    public Builder toBuilder() {
        Builder copy = new Builder(account);
        copy.enabled = enabled;
        copy.button = button;
        copy.slot = slot;
        copy.labels.putAll(labels);
        copy.texts.putAll(texts);
        copy.attribution = attribution;
        copy.colour = colour;
        copy.hours = hours;
        copy.whenClosed = whenClosed;
        return copy;
    }

    /**
     * The channel.
     *
     * @return the account's channel
     */
    public Channel channel() {
        return account.channel();
    }

    /**
     * Where the shop is reached.
     *
     * @return the account
     */
    public ChannelAccount account() {
        return account;
    }

    /**
     * Whether the channel has any button at all.
     *
     * @return whether it is switched on; on by default
     */
    public boolean enabled() {
        return enabled;
    }

    /**
     * The contact button inside pages.
     *
     * @return whether there is one and where; everywhere by default
     */
    public ButtonPlacement button() {
        return button;
    }

    /**
     * The slot of the floating button.
     *
     * @return whether there is one and where; everywhere by default
     */
    public ButtonPlacement slot() {
        return slot;
    }

    /**
     * The placement on a surface.
     *
     * @param surface {@link Surface#CHANNEL} or {@link Surface#FLOATING}
     * @return {@link #button} or {@link #slot}
     * @throws IllegalArgumentException when it is an order button's surface
     */
    public ButtonPlacement placement(Surface surface) {
        if (surface.isOrdering()) {
            throw new IllegalArgumentException("channel setting: got the surface " + surface.code()
                    + "; allowed are channel and floating; order buttons have rules of their own");
        }
        return surface == Surface.CHANNEL ? button : slot;
    }

    /**
     * The shop's own labels.
     *
     * @return by BCP 47 tag; none by default
     */
    public Map<String, String> labels() {
        return labels;
    }

    /**
     * The shop's own label in one language.
     *
     * @param locale the reader's language
     * @return the one for the exact tag, else for the language alone, else empty
     */
    public Optional<String> label(Locale locale) {
        String own = LocalTexts.find(labels, locale);
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    /**
     * The texts that are drafted for customers.
     *
     * @return by BCP 47 tag; none by default
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * The text that is drafted in one language.
     *
     * @param locale the reader's language
     * @param otherwise the language to fall back to, the shop's
     * @return the one for the exact tag, else for the language alone, else the same of the fallback, else empty
     */
    public String text(Locale locale, Locale otherwise) {
        String own = LocalTexts.find(texts, locale);
        return own.isEmpty() ? LocalTexts.find(texts, otherwise) : own;
    }

    /**
     * Whether links tell the shop which button they come from.
     *
     * @return whether they carry a reference, where the channel does; on by default
     */
    public boolean attribution() {
        return attribution;
    }

    /**
     * The colour of the buttons; {@link Colour#lettering} reads on it.
     *
     * @return the shop's own, else the channel's
     */
    public Colour colour() {
        return colour == null ? channel().colour() : colour;
    }

    /**
     * The shop's own colour.
     *
     * @return the colour; empty by default
     */
    public Optional<Colour> ownColour() {
        return Optional.ofNullable(colour);
    }

    /**
     * When somebody answers.
     *
     * @return the hours; empty when nothing is said about it, which is the default
     */
    public Optional<BusinessHours> hours() {
        return Optional.ofNullable(hours);
    }

    /**
     * What becomes of the buttons outside the hours.
     *
     * @return that they tell when, by default; or that they are not shown
     */
    public WhenClosed whenClosed() {
        return whenClosed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelSetting setting
                && account.equals(setting.account)
                && enabled == setting.enabled
                && button.equals(setting.button)
                && slot.equals(setting.slot)
                && labels.equals(setting.labels)
                && texts.equals(setting.texts)
                && attribution == setting.attribution
                && Objects.equals(colour, setting.colour)
                && Objects.equals(hours, setting.hours)
                && whenClosed == setting.whenClosed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, enabled, button, slot, labels, texts);
    }

    @Override
    public String toString() {
        return "ChannelSetting[" + account + (enabled ? "]" : ", off]");
    }

    /** Collects what a shop decides for a channel; {@link #build} checks it. Not thread-safe. */
    public static final class Builder {

        private ChannelAccount account;
        private boolean enabled = true;
        private ButtonPlacement button = ButtonPlacement.EVERYWHERE;
        private ButtonPlacement slot = ButtonPlacement.EVERYWHERE;
        private final Map<String, String> labels = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private boolean attribution = true;
        private @Nullable Colour colour;
        private @Nullable BusinessHours hours;
        private WhenClosed whenClosed = WhenClosed.TELL;

        private Builder(ChannelAccount account) {
            this.account = Objects.requireNonNull(account, "account");
        }

        /**
         * Sets where the shop is reached.
         *
         * @param value another account
         * @return this builder
         */
        public Builder account(ChannelAccount value) {
            this.account = Objects.requireNonNull(value, "account");
            return this;
        }

        /**
         * Switches the channel on or off.
         *
         * @param value whether it has buttons
         * @return this builder
         */
        public Builder enabled(boolean value) {
            this.enabled = value;
            return this;
        }

        /**
         * Sets the contact button.
         *
         * @param value whether there is one and where
         * @return this builder
         */
        public Builder button(ButtonPlacement value) {
            this.button = Objects.requireNonNull(value, "button");
            return this;
        }

        /**
         * Sets the slot of the floating button.
         *
         * @param value whether there is one and where
         * @return this builder
         */
        public Builder slot(ButtonPlacement value) {
            this.slot = Objects.requireNonNull(value, "slot");
            return this;
        }

        /**
         * Sets the label in one language.
         *
         * @param tag BCP 47 tag
         * @param value 1 to 60 characters on one line
         * @return this builder
         */
        public Builder label(String tag, String value) {
            labels.put(tag, Objects.requireNonNull(value, "label"));
            return this;
        }

        /**
         * Sets the text that is drafted in one language.
         *
         * @param tag BCP 47 tag
         * @param value 1 to 500 characters, on several lines if need be
         * @return this builder
         */
        public Builder text(String tag, String value) {
            texts.put(tag, Objects.requireNonNull(value, "text"));
            return this;
        }

        /**
         * Sets whether links tell which button they come from.
         *
         * @param value whether they carry a reference; without effect where the channel carries none
         * @return this builder
         */
        public Builder attribution(boolean value) {
            this.attribution = value;
            return this;
        }

        /**
         * Sets the shop's own colour.
         *
         * @param value any colour; black or white lettering always reads on it
         * @return this builder
         */
        public Builder colour(Colour value) {
            this.colour = Objects.requireNonNull(value, "colour");
            return this;
        }

        /**
         * Goes back to the channel's colour.
         *
         * @return this builder
         */
        public Builder brandColour() {
            this.colour = null;
            return this;
        }

        /**
         * Sets when somebody answers.
         *
         * @param value the hours
         * @param closed what becomes of the buttons outside of them
         * @return this builder
         */
        public Builder hours(BusinessHours value, WhenClosed closed) {
            this.hours = Objects.requireNonNull(value, "hours");
            this.whenClosed = Objects.requireNonNull(closed, "closed");
            return this;
        }

        /**
         * Says nothing about hours any more.
         *
         * @return this builder
         */
        public Builder withoutHours() {
            this.hours = null;
            this.whenClosed = WhenClosed.TELL;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the setting
         * @throws IllegalArgumentException when a language is no BCP 47 tag; a label or text is blank, too long or has controls;
         *     the channel drafts no text; or a text makes a link of more than 2,000 characters
         */
        public ChannelSetting build() {
            return new ChannelSetting(this);
        }
    }
}
