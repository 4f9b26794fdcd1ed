package io.ordertochat.delivery;

import java.util.Objects;

/** What is given to a button of a template; the button's place counts from 0. */
public sealed interface TemplateButton {

    /**
     * Which button it is.
     *
     * @return its place, from 0
     */
    int index();

    /**
     * What is given to it.
     *
     * @return the end of an address, a payload or a code
     */
    String value();

    /**
     * The end of a link's address.
     *
     * @param index the button's place, from 0
     * @param value what follows the fixed beginning of the address
     */
    record LinkEnd(int index, String value) implements TemplateButton {

        /** Checks that there is a value. */
        public LinkEnd {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "LinkEnd[" + index + "]";
        }
    }

    /**
     * What comes back when a quick reply is tapped.
     *
     * @param index the button's place, from 0
     * @param value the payload
     */
    record QuickReply(int index, String value) implements TemplateButton {

        /** Checks that there is a value. */
        public QuickReply {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The code that a coupon button copies.
     *
     * @param index the button's place, from 0
     * @param value the code, 1 to 20 letters and digits
     */
    record CouponCode(int index, String value) implements TemplateButton {

        /** Checks that there is a value. */
        public CouponCode {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return "CouponCode[" + index + "]";
        }
    }
}
