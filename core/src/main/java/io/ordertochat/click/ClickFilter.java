package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which clicks are meant; what is empty lets every click through.
 *
 * @param from the earliest time
 * @param until the time before which they were made
 * @param product the product
 * @param entryPoint the button
 * @param device the device
 * @param agent who clicked
 * @param text letters that product, entry point, page or device must contain, every one of them meant as it stands;
 *     {@code A} to {@code Z} also find {@code a} to {@code z}; up to 100 characters
 */
public record ClickFilter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<ProductId> product,
        Optional<EntryPointId> entryPoint,
        Optional<DeviceClass> device,
        Optional<AgentClass> agent,
        String text) {

    private static final int MAX_TEXT = 100;
    private static final ClickFilter ALL = new ClickFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the text is too long
     */
    public ClickFilter {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(agent, "agent");
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "click filter: got " + text.length() + " characters to look for; give up to " + MAX_TEXT);
        }
    }

    /**
     * Every click.
     *
     * @return a filter to narrow down
     */
    public static ClickFilter all() {
        return ALL;
    }

    /**
     * Narrows it to a stretch of time.
     *
     * @param first the earliest time
     * @param end the time before which the clicks were made
     * @return the narrower filter
     */
    public ClickFilter between(Instant first, Instant end) {
        return new ClickFilter(Optional.of(first), Optional.of(end), product, entryPoint, device, agent, text);
    }

    /**
     * Narrows it to a product.
     *
     * @param value the product
     * @return the narrower filter
     */
    public ClickFilter of(ProductId value) {
        return new ClickFilter(from, until, Optional.of(value), entryPoint, device, agent, text);
    }

    /**
     * Narrows it to a button.
     *
     * @param value the button
     * @return the narrower filter
     */
    public ClickFilter of(EntryPointId value) {
        return new ClickFilter(from, until, product, Optional.of(value), device, agent, text);
    }

    /**
     * Narrows it to a device.
     *
     * @param value the device
     * @return the narrower filter
     */
    public ClickFilter of(DeviceClass value) {
        return new ClickFilter(from, until, product, entryPoint, Optional.of(value), agent, text);
    }

    /**
     * Narrows it to one class of agents.
     *
     * @param value who clicked
     * @return the narrower filter
     */
    public ClickFilter of(AgentClass value) {
        return new ClickFilter(from, until, product, entryPoint, device, Optional.of(value), text);
    }

    /**
     * Narrows it to what contains some letters.
     *
     * @param value the letters; empty for no such condition
     * @return the narrower filter
     * @throws IllegalArgumentException when they are too many
     */
    public ClickFilter containing(String value) {
        return new ClickFilter(from, until, product, entryPoint, device, agent, value);
    }

    /**
     * Tells whether a click is meant.
     *
     * @param click any click
     * @return whether it fulfils every condition
     */
    public boolean matches(Click click) {
        return from.filter(time -> click.at().isBefore(time)).isEmpty()
                && until.filter(time -> !click.at().isBefore(time)).isEmpty()
                && (product.isEmpty() || product.equals(click.product()))
                && entryPoint.filter(one -> !one.equals(click.entryPoint())).isEmpty()
                && device.filter(one -> one != click.device()).isEmpty()
                && agent.filter(one -> one != click.agent()).isEmpty()
                && (text.isEmpty() || contains(click));
    }

    private boolean contains(Click click) {
        String wanted = folded(text);
        return click.product().map(id -> folded(id.value())).orElse("").contains(wanted)
                || click.entryPoint().value().contains(wanted)
                || click.page().code().contains(wanted)
                || click.device().code().contains(wanted);
    }

    /**
     * Writes the letters {@code A} to {@code Z} small, and no others, so that every store finds the same.
     *
     * @param text any text
     * @return the text to compare
     */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return folded.toString();
    }
}
