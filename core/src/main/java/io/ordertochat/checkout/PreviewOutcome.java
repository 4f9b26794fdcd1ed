package io.ordertochat.checkout;

import io.ordertochat.form.FieldViolation;
import io.ordertochat.message.FormattedText;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.message.TemplateSyntaxException;
import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.Objects;

/** What came of previewing a message. */
public sealed interface PreviewOutcome {

    /**
     * The message as it would be sent.
     *
     * @param message text, link, lengths and step
     * @param shown the text as WhatsApp draws it
     */
    record Shown(RenderedMessage message, FormattedText shown) implements PreviewOutcome {

        /** Checks that both are there. */
        public Shown {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(shown, "shown");
        }
    }

    /**
     * The template can't be used.
     *
     * @param problem where and what, with the known names
     */
    record TemplateRefused(TemplateSyntaxException problem) implements PreviewOutcome {

        /** Checks that the problem is there. */
        public TemplateRefused {
            Objects.requireNonNull(problem, "problem");
        }
    }

    /**
     * The lines or answers to show are wrong.
     *
     * @param violations everything that is wrong, at once
     */
    record Invalid(List<FieldViolation> violations) implements PreviewOutcome {

        /** Copies the violations. */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /**
     * There is no such shop.
     *
     * @param shop the id asked for
     */
    record UnknownShop(ShopId shop) implements PreviewOutcome {

        /** Checks that the id is there. */
        public UnknownShop {
            Objects.requireNonNull(shop, "shop");
        }
    }
}
