package io.ordertochat.channel;

/** What rules of visibility say about a page. */
public enum Visibility {
    /** Nothing speaks against it. */
    SHOWN,
    /** Not on pages of this kind. */
    OTHER_PAGE,
    /** Not on this device. */
    OTHER_DEVICE,
    /** Not for this product, or not where there is none. */
    OTHER_PRODUCT,
    /** Not for these categories, or not where there are none. */
    OTHER_CATEGORY
}
