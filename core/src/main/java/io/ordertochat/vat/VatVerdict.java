package io.ordertochat.vat;

import java.util.Objects;

/** What the check of a VAT number says. */
public sealed interface VatVerdict {

    /**
     * The number is plausible: its state may have issued it. Whether it did, only the state's register knows.
     *
     * @param number the number in its normal form
     */
    record Valid(VatNumber number) implements VatVerdict {

        /** Checks that a number is there. */
        public Valid {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * No state would have issued this number.
     *
     * @param reason the first thing that is wrong with it
     */
    record Invalid(Reason reason) implements VatVerdict {

        /** Checks that a reason is there. */
        public Invalid {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** What is wrong with a VAT number, in the order in which it is looked for. */
    enum Reason {
        /** It does not begin with a known prefix, or not with the one that was asked for. */
        PREFIX,
        /** What follows the prefix has other characters, or more or fewer, than the numbers of the state, or is all zeros. */
        FORMAT,
        /** The check digit does not fit, or a date of birth or tax office inside the number does not exist: mostly a typing mistake. */
        CHECKSUM
    }
}
