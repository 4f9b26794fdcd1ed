package io.ordertochat.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The channels customers can reach a shop on, in the order of their buttons and slots. None by default. Immutable;
 * {@link #toBuilder} starts a changed copy.
 */
public final class ContactChannels {

    /** No channel at all. */
    public static final ContactChannels NONE = builder().build();

    private final List<ChannelSetting> settings;
    private final FloatingButton floating;

    private ContactChannels(Builder from) {
        this.settings = List.copyOf(from.settings);
        this.floating = from.floating;
    }

    /**
     * Starts without channels.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with these channels
     */
    public Builder toBuilder() {
        Builder copy = new Builder().floating(floating);
        settings.forEach(copy::put);
        return copy;
    }

    /**
     * The channels that are configured, switched on or not.
     *
     * @return at most one setting a channel, in order
     */
    public List<ChannelSetting> settings() {
        return settings;
    }

    /**
     * One channel's setting.
     *
     * @param channel the channel
     * @return its setting, if it is configured
     */
    public Optional<ChannelSetting> setting(Channel channel) {
        return settings.stream().filter(setting -> setting.channel() == channel).findFirst();
    }

    /**
     * The floating button that holds the slots.
     *
     * @return whether there is one and where
     */
    public FloatingButton floating() {
        return floating;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactChannels channels
                && settings.equals(channels.settings)
                && floating.equals(channels.floating);
    }

    @Override
    public int hashCode() {
        return Objects.hash(settings, floating);
    }

    @Override
    public String toString() {
        return "ContactChannels" + settings;
    }

    /** Collects channels. Not thread-safe. */
    public static final class Builder {

        private final List<ChannelSetting> settings = new ArrayList<>();
        private FloatingButton floating = FloatingButton.STANDARD;

        private Builder() {}

        /**
         * Sets a channel: in place of the setting it has, else behind the others.
         *
         * @param setting the setting
         * @return this builder
         */
        public Builder put(ChannelSetting setting) {
            int place = place(setting.channel());
            if (place < 0) {
                settings.add(setting);
            } else {
                settings.set(place, setting);
            }
            return this;
        }

        /**
         * Forgets a channel and all that was set for it.
         *
         * @param channel the channel; without effect when it is not configured
         * @return this builder
         */
        public Builder remove(Channel channel) {
            settings.removeIf(setting -> setting.channel() == channel);
            return this;
        }

        /**
         * Puts channels in order. Those not named follow in the order they have.
         *
         * @param channels the first ones, in order; one that is not configured is passed over
         * @return this builder
         */
        public Builder order(Channel... channels) {
            List<ChannelSetting> before = new ArrayList<>(settings);
            settings.clear();
            Arrays.stream(channels)
                    .forEach(channel -> before.stream()
                            .filter(setting -> setting.channel() == channel)
                            .forEach(this::put));
            before.stream().filter(setting -> place(setting.channel()) < 0).forEach(settings::add);
            return this;
        }

        /**
         * Sets the floating button.
         *
         * @param value whether there is one and where
         * @return this builder
         */
        public Builder floating(FloatingButton value) {
            this.floating = Objects.requireNonNull(value, "floating");
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the channels
         */
        public ContactChannels build() {
            return new ContactChannels(this);
        }

        private int place(Channel channel) {
            for (int i = 0; i < settings.size(); i++) {
                if (settings.get(i).channel() == channel) {
                    return i;
                }
            }
            return -1;
        }
    }
}
