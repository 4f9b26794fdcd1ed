package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A click-to-chat link: it opens a chat and may draft a text there, which the customer may edit before sending.
 * {@link #toString} shows neither whom it leads to nor the text.
 */
public final class ChatLink {

    private static final String WHATSAPP = "https://wa.me/";
    private static final String TEXT = "?text=";

    /** Everything a button may open; {@code javascript:} and its like never are. */
    private static final List<String> SCHEMES = List.of("https://", "sms:");

    private final String uri;

    private ChatLink(String uri) {
        this.uri = uri;
    }

    /**
     * Makes a WhatsApp link, {@code https://wa.me/<digits>?text=<text>}.
     *
     * @param to the number to chat with
     * @param text the drafted text; line breaks are {@code \n}, {@code \r} is left out
     * @return the link, percent-encoded UTF-8 with {@code %20} for blanks
     */
    public static ChatLink whatsApp(PhoneNumber to, String text) {
        return new ChatLink(PercentEncoding.append(start(to), text, PercentEncoding.length(text)));
    }

    /**
     * Makes a link of another form than WhatsApp's.
     *
     * @param start how the link begins, as it stands in the link: visible ASCII, {@code https://} or {@code sms:} first
     * @param text what follows; it is percent-encoded as {@link #whatsApp} does it, and may be empty
     * @return the link
     * @throws IllegalArgumentException when the start has another scheme or another character
     */
    public static ChatLink of(String start, String text) {
        boolean known = SCHEMES.stream().anyMatch(start::startsWith);
        if (!known || !start.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "chat link: the start has another scheme or a character that needs encoding; " + "allowed are "
                            + SCHEMES + " and visible ASCII; encode what people wrote");
        }
        return new ChatLink(PercentEncoding.append(start, text, PercentEncoding.length(text)));
    }

    /** The link, or empty when it would be longer than the limit. */
    static Optional<ChatLink> whatsAppWithin(int limit, PhoneNumber to, String text) {
        String start = start(to);
        int length = PercentEncoding.length(text);
        return start.length() + length > limit
                ? Optional.empty()
                : Optional.of(new ChatLink(PercentEncoding.append(start, text, length)));
    }

    private static String start(PhoneNumber to) {
        return WHATSAPP + to.digits() + TEXT;
    }

    /**
     * How long {@link #whatsApp} would make a link, without making it.
     *
     * @param to the number to chat with
     * @param text the drafted text
     * @return the length of the whole link in characters
     */
    public static int encodedLength(PhoneNumber to, String text) {
        return WHATSAPP.length() + to.digits().length() + TEXT.length() + PercentEncoding.length(text);
    }

    /**
     * The link as text, ASCII only.
     *
     * @return the whole address
     */
    public String uri() {
        return uri;
    }

    /**
     * The link as a URI.
     *
     * @return the whole address
     */
    public URI toUri() {
        return URI.create(uri);
    }

    /**
     * How long the link is.
     *
     * @return its length in characters
     */
    public int length() {
        return uri.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatLink link && uri.equals(link.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return "ChatLink[" + uri.length() + " characters]";
    }
}
