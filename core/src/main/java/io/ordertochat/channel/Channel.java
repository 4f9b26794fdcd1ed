package io.ordertochat.channel;

import java.util.Arrays;
import java.util.Optional;

/** The networks customers chat in. What each can do is what its owner documents; nothing is promised beyond that. */
public enum Channel {
    /** WhatsApp: a text can be drafted. */
    WHATSAPP("whatsapp", "WhatsApp", 0x25D366, Carries.TEXT),
    /** Messenger of a Facebook page: no text, but a reference that comes back with the first message. */
    MESSENGER("messenger", "Messenger", 0x0084FF, Carries.REFERENCE),
    /** Direct messages on Instagram: no text, but a reference that comes back with the first message. */
    INSTAGRAM("instagram", "Instagram", 0xE1306C, Carries.REFERENCE),
    /** Apple's Messages, to a phone number or to a business registered with Apple: a text can be drafted. */
    IMESSAGE("imessage", "iMessage", 0x007AFF, Carries.TEXT),
    /** RCS for Business: a text can be drafted. It has no colour of its own; Google Messages' blue stands for it. */
    RCS("rcs", "RCS", 0x1A73E8, Carries.TEXT),
    /** Snapchat: opens the account, with nothing drafted. */
    SNAPCHAT("snapchat", "Snapchat", 0xFFFC00, Carries.NOTHING);

    private enum Carries {
        TEXT,
        REFERENCE,
        NOTHING
    }

    private final String code;
    private final String title;
    private final int rgb;
    private final Carries carries;

    Channel(String code, String title, int rgb, Carries carries) {
        this.code = code;
        this.title = title;
        this.rgb = rgb;
        this.carries = carries;
    }

    /**
     * The channel's name outside Java, the second half of an entry point's id.
     *
     * @return such as {@code whatsapp}
     */
    public String code() {
        return code;
    }

    /**
     * What people call the channel, in every language.
     *
     * @return such as {@code WhatsApp}
     */
    public String title() {
        return title;
    }

    /**
     * The colour people know it by; {@link Colour#lettering} reads on it.
     *
     * @return the brand's colour
     */
    public Colour colour() {
        return new Colour(rgb);
    }

    /**
     * Tells whether a link can draft a text for the customer to send.
     *
     * @return whether it can; WhatsApp, iMessage and RCS
     */
    public boolean carriesText() {
        return carries == Carries.TEXT;
    }

    /**
     * Tells whether a link can carry a reference that the shop is told with the customer's first message.
     *
     * @return whether it can; Messenger ({@code m.me}) and Instagram ({@code ig.me})
     */
    public boolean carriesReference() {
        return carries == Carries.REFERENCE;
    }

    /**
     * Finds a channel by its name outside Java.
     *
     * @param code such as {@code whatsapp}
     * @return the channel, if there is one of that name
     */
    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst();
    }
}
