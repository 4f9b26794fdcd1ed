package io.ordertochat.delivery;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a message says. All forms but a template need an open {@link ServiceWindow}. {@code toString} shows no text, whatever
 * the form. Whether the provider would take it is asked of {@link ContentRules}.
 */
public sealed interface MessageContent {

    /**
     * Whether it may go when the person has not written within a day.
     *
     * @return whether it is a template
     */
    default boolean isTemplate() {
        return this instanceof Template;
    }

    /**
     * Free text.
     *
     * @param body the text
     * @param preview whether the first link is shown with a picture of its page
     */
    record Text(String body, boolean preview) implements MessageContent {

        /** Checks that there is a text. */
        public Text {
            Objects.requireNonNull(body, "body");
        }

        @Override
        public String toString() {
            return "Text[" + body.length() + " characters]";
        }
    }

    /**
     * An approved template.
     *
     * @param call the template with its values
     */
    record Template(TemplateCall call) implements MessageContent {

        /** Checks that there is a call. */
        public Template {
            Objects.requireNonNull(call, "call");
        }

        @Override
        public String toString() {
            return "Template[" + call.template() + "]";
        }
    }

    /**
     * Text around something to tap.
     *
     * @param header a line above, without formatting; empty for none
     * @param body the text
     * @param footer a small line below; empty for none
     */
    record Frame(Optional<String> header, String body, Optional<String> footer) {

        /** Checks that no part is null. */
        public Frame {
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(footer, "footer");
        }

        /**
         * Text alone.
         *
         * @param body the text
         * @return the frame
         */
        public static Frame of(String body) {
            return new Frame(Optional.empty(), body, Optional.empty());
        }

        @Override
        public String toString() {
            return "Frame[" + body.length() + " characters]";
        }
    }

    /**
     * Up to three answers to tap.
     *
     * @param frame the text around
     * @param replies the answers
     */
    record ReplyButtons(Frame frame, List<Reply> replies) implements MessageContent {

        /** Copies the answers. */
        public ReplyButtons {
            Objects.requireNonNull(frame, "frame");
            replies = List.copyOf(replies);
        }
    }

    /**
     * A menu of up to ten lines.
     *
     * @param frame the text around
     * @param button what opens the menu
     * @param sections the menu
     */
    record Menu(Frame frame, String button, List<Section> sections) implements MessageContent {

        /** Copies the sections. */
        public Menu {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(button, "button");
            sections = List.copyOf(sections);
        }
    }

    /**
     * A button that opens a page.
     *
     * @param frame the text around
     * @param label the button's lettering
     * @param address where it leads
     */
    record LinkButton(Frame frame, String label, URI address) implements MessageContent {

        /** Checks that no part is null. */
        public LinkButton {
            Objects.requireNonNull(frame, "frame");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(address, "address");
        }

        @Override
        public String toString() {
            return "LinkButton[" + frame + "]";
        }
    }

    /**
     * An answer to tap.
     *
     * @param id what comes back when it is tapped
     * @param title its lettering
     */
    record Reply(String id, String title) {

        /** Checks that no part is null. */
        public Reply {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A part of a menu.
     *
     * @param title its heading; empty only where it is the one section
     * @param rows its lines
     */
    record Section(String title, List<Row> rows) {

        /** Copies the lines. */
        public Section {
            Objects.requireNonNull(title, "title");
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line of a menu.
     *
     * @param id what comes back when it is tapped
     * @param title its lettering
     * @param description a smaller line below; empty for none
     */
    record Row(String id, String title, String description) {

        /** Checks that no part is null. */
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(description, "description");
        }
    }
}
