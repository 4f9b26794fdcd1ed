package io.ordertochat.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A template with its values: the one form that may be sent to somebody who has not written within a day.
 *
 * @param template which one
 * @param header the value of the header's variable; empty when it has none
 * @param body the values of the body's variables, in their order where they count
 * @param buttons what is given to the buttons that take something
 */
public record TemplateCall(
        TemplateRef template, Optional<TemplateValue> header, List<TemplateValue> body, List<TemplateButton> buttons) {

    /** Copies the lists. */
    public TemplateCall {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(header, "header");
        body = List.copyOf(body);
        buttons = List.copyOf(buttons);
    }

    /**
     * A call with values for the body alone.
     *
     * @param template which one
     * @param body the values
     * @return the call
     */
    public static TemplateCall of(TemplateRef template, TemplateValue... body) {
        return new TemplateCall(template, Optional.empty(), List.of(body), List.of());
    }

    /**
     * The same call with a button.
     *
     * @param button what is given to it
     * @return a copy
     */
    public TemplateCall with(TemplateButton button) {
        List<TemplateButton> more = new ArrayList<>(buttons);
        more.add(button);
        return new TemplateCall(template, header, body, more);
    }

    /**
     * The same call with a value for the header.
     *
     * @param value the value
     * @return a copy
     */
    public TemplateCall withHeader(TemplateValue value) {
        return new TemplateCall(template, Optional.of(value), body, buttons);
    }
}
