package io.ordertochat.delivery;

import java.util.OptionalInt;

/**
 * A refusal as the provider told it, in its answer or in a receipt. Titles and details are left out: they may repeat what was
 * sent.
 *
 * @param code the provider's error code
 * @param status the answer's HTTP status; empty in a receipt. It is looked at only for codes that are not known
 */
public record Failure(int code, OptionalInt status) {

    /**
     * A refusal in a receipt.
     *
     * @param code the provider's error code
     * @return the refusal
     */
    public static Failure ofReceipt(int code) {
        return new Failure(code, OptionalInt.empty());
    }

    /**
     * A refusal in an answer.
     *
     * @param code the provider's error code
     * @param status the answer's HTTP status
     * @return the refusal
     */
    public static Failure ofAnswer(int code, int status) {
        return new Failure(code, OptionalInt.of(status));
    }
}
