package io.ordertochat.channel;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.message.ChatLink;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a shop can be reached on one channel. Each kind checks its identifier by the channel's own rules and makes the links
 * that the channel documents. No {@code toString} shows an identifier in full.
 */
public sealed interface ChannelAccount {

    /**
     * The account's channel.
     *
     * @return the channel
     */
    Channel channel();

    /**
     * The account as it is stored and as a merchant reads it.
     *
     * @return the identifier that {@link #of} takes; without the fallback number of an RCS agent
     */
    String identifier();

    /**
     * The link that opens a chat with the account.
     *
     * @param device where it is to open; for a code that any phone may read, {@link Device#DESKTOP}'s link is the one
     * @param text what to draft; left out where the channel can't, or when empty
     * @param reference what the shop is to be told with the first message; left out where the channel can't, or when empty
     * @return the link; empty when nothing is documented that opens this account on this device
     */
    Optional<ChatLink> link(Device device, String text, String reference);

    /**
     * Reads an identifier as it is stored.
     *
     * @param channel the channel
     * @param identifier WhatsApp: a number in E.164. Messenger: the page's name or number. Instagram, Snapchat: the user name.
     *     iMessage: a number in E.164, or {@code urn:biz:} and the id from Apple's register. RCS: the agent's service id
     * @return the account
     * @throws IllegalArgumentException when the channel has no such identifiers
     */
    static ChannelAccount of(Channel channel, String identifier) {
        return switch (channel) {
            case WHATSAPP -> new WhatsApp(AccountText.number(channel, identifier));
            case MESSENGER -> new Messenger(identifier);
            case INSTAGRAM -> new Instagram(identifier);
            case IMESSAGE ->
                identifier.startsWith(AppleBusiness.PREFIX)
                        ? new AppleBusiness(identifier.substring(AppleBusiness.PREFIX.length()))
                        : new IMessage(AccountText.number(channel, identifier));
            case RCS -> new Rcs(identifier, Optional.empty());
            case SNAPCHAT -> new Snapchat(identifier);
        };
    }

    /**
     * A number on WhatsApp. It need not be one of those that orders are routed to.
     *
     * @param number the number
     */
    record WhatsApp(PhoneNumber number) implements ChannelAccount {

        /** Checks that there is a number. */
        public WhatsApp {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public Channel channel() {
            return Channel.WHATSAPP;
        }

        @Override
        public String identifier() {
            return number.e164();
        }

        /** {@inheritDoc} The same one everywhere: the address finds the app, or the browser's version on a computer. */
        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            return Optional.of(
                    text.isEmpty()
                            ? ChatLink.of("https://wa.me/" + number.digits(), "")
                            : ChatLink.whatsApp(number, text));
        }
    }

    /**
     * A Facebook page.
     *
     * @param page its name or number: 5 to 50 letters, digits and periods
     */
    record Messenger(String page) implements ChannelAccount {

        /**
         * Checks the page.
         *
         * @throws IllegalArgumentException when Facebook has no such names
         */
        public Messenger {
            AccountText.checkPage(page);
        }

        @Override
        public Channel channel() {
            return Channel.MESSENGER;
        }

        @Override
        public String identifier() {
            return page;
        }

        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            return Optional.of(LinkForms.withReference("https://m.me/" + page, reference));
        }

        @Override
        public String toString() {
            return "Messenger[" + AccountText.masked(page) + "]";
        }
    }

    /**
     * A user of Instagram.
     *
     * @param user the name: 1 to 30 letters, digits, underscores and periods
     */
    record Instagram(String user) implements ChannelAccount {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException when Instagram has no such names
         */
        public Instagram {
            AccountText.checkInstagram(user);
        }

        @Override
        public Channel channel() {
            return Channel.INSTAGRAM;
        }

        @Override
        public String identifier() {
            return user;
        }

        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            return Optional.of(LinkForms.withReference("https://ig.me/m/" + user, reference));
        }

        @Override
        public String toString() {
            return "Instagram[" + AccountText.masked(user) + "]";
        }
    }

    /**
     * A phone number in Apple's Messages. Apple's devices choose iMessage by themselves; others write a text message.
     *
     * @param number the number
     */
    record IMessage(PhoneNumber number) implements ChannelAccount {

        /** Checks that there is a number. */
        public IMessage {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public Channel channel() {
            return Channel.IMESSAGE;
        }

        @Override
        public String identifier() {
            return number.e164();
        }

        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            return Optional.of(LinkForms.sms(number, device, text));
        }
    }

    /**
     * A business that is registered for Apple Messages for Business. Nothing opens it on Android.
     *
     * @param id the id from Apple's register: 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between
     */
    record AppleBusiness(String id) implements ChannelAccount {

        private static final String PREFIX = "urn:biz:";

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException when Apple has no such ids
         */
        public AppleBusiness {
            AccountText.checkAppleBusiness(id);
        }

        @Override
        public Channel channel() {
            return Channel.IMESSAGE;
        }

        @Override
        public String identifier() {
            return PREFIX + id;
        }

        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            String start = "https://bcrw.apple.com/" + identifier();
            return device == Device.ANDROID
                    ? Optional.empty()
                    : Optional.of(ChatLink.of(text.isEmpty() ? start : start + "?body=", text));
        }

        @Override
        public String toString() {
            return "AppleBusiness[" + AccountText.masked(id) + "]";
        }
    }

    /**
     * An agent of RCS for Business.
     *
     * @param serviceId the agent's service id, such as {@code shop_agent@rbm.goog}
     * @param fallback a number for phones without RCS, which then write a text message; without one they show an error, and
     *     nothing opens the agent on iOS
     */
    record Rcs(String serviceId, Optional<PhoneNumber> fallback) implements ChannelAccount {

        /**
         * Checks the service id.
         *
         * @throws IllegalArgumentException when it is no name and domain
         */
        public Rcs {
            AccountText.checkServiceId(serviceId);
            Objects.requireNonNull(fallback, "fallback");
        }

        @Override
        public Channel channel() {
            return Channel.RCS;
        }

        @Override
        public String identifier() {
            return serviceId;
        }

        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            if (device == Device.IOS) {
                return fallback.map(number -> LinkForms.sms(number, device, text));
            }
            return Optional.of(fallback.map(number -> LinkForms.rcs(serviceId, number, text))
                    .orElseGet(() -> LinkForms.rcs(serviceId, text)));
        }

        @Override
        public String toString() {
            return "Rcs[" + AccountText.masked(serviceId)
                    + fallback.map(number -> ", " + number).orElse("") + "]";
        }
    }

    /**
     * A user of Snapchat.
     *
     * @param user the name: 3 to 15 letters, digits, hyphens, underscores and periods
     */
    record Snapchat(String user) implements ChannelAccount {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException when Snapchat has no such names
         */
        public Snapchat {
            AccountText.checkSnapchat(user);
        }

        @Override
        public Channel channel() {
            return Channel.SNAPCHAT;
        }

        @Override
        public String identifier() {
            return user;
        }

        @Override
        public Optional<ChatLink> link(Device device, String text, String reference) {
            return Optional.of(ChatLink.of("https://www.snapchat.com/add/" + user, ""));
        }

        @Override
        public String toString() {
            return "Snapchat[" + AccountText.masked(user) + "]";
        }
    }
}
