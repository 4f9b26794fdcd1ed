package io.ordertochat.message;

import java.util.Objects;

/**
 * A message ready to be sent by its customer. {@link #toString} shows nothing of the text.
 *
 * @param text the message as the customer will see it before sending
 * @param step how much of the order it tells
 * @param link the click-to-chat link that carries the text
 * @param encodedLength length of the whole link in characters; never more than the budget
 * @param itemsLeftOut how many of the order's lines the text leaves out
 */
public record RenderedMessage(String text, MessageStep step, ChatLink link, int encodedLength, int itemsLeftOut) {

    /** Checks that no part is null. */
    public RenderedMessage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(link, "link");
    }

    @Override
    public String toString() {
        return "RenderedMessage[" + step + ", " + encodedLength + " characters, " + itemsLeftOut + " items left out]";
    }
}
