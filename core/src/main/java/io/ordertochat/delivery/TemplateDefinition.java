package io.ordertochat.delivery;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A template as the provider has it, read from there or written down by the merchant.
 *
 * @param template name and language
 * @param category what it may be used for
 * @param status whether it may be used
 * @param header the header's text, with {@code {{1}}} or {@code {{name}}} for its variable; empty for none or for media
 * @param body the body's text, with {@code {{1}}} and so on, or {@code {{name}}}, for variables
 * @param buttons its buttons, in their order
 */
public record TemplateDefinition(
        TemplateRef template,
        MessageCategory category,
        Status status,
        Optional<String> header,
        String body,
        List<Button> buttons) {

    /** Copies the buttons. */
    public TemplateDefinition {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(body, "body");
        buttons = List.copyOf(buttons);
    }

    /** Whether a template may be used. The provider has more words for it; what matters is kept. */
    public enum Status {
        /** It may be used. */
        APPROVED,
        /** The provider paused it for a while. */
        PAUSED,
        /** It is not approved yet, was refused or taken away. */
        UNUSABLE
    }

    /** What a button of a template does. */
    public enum Button {
        /** Opens an address that is always the same. */
        FIXED_LINK,
        /** Opens an address whose end is given with each message. */
        LINK,
        /** Answers with a word. */
        QUICK_REPLY,
        /** Copies a coupon's code. */
        COUPON_CODE,
        /** Calls a number. */
        CALL,
        /** Anything else, which takes nothing. */
        OTHER
    }
}
