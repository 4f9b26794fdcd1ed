package io.ordertochat.message;

/** How much of an order a message could say within its budget, from most to least. */
public enum MessageStep {
    /** Everything, by the template {@link TemplatePurpose#ORDER}. */
    FULL,
    /** Every item, told briefly, by {@link TemplatePurpose#ORDER_COMPACT}. */
    COMPACT,
    /** The first items, told briefly, and how many more there are. */
    FIRST_ITEMS,
    /** The reference and, where they fit, the links, by {@link TemplatePurpose#ORDER_REFERENCE}. */
    REFERENCE
}
