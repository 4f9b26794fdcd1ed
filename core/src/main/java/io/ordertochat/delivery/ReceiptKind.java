package io.ordertochat.delivery;

import java.util.Arrays;
import java.util.Optional;

/** What the provider tells about a message after it was accepted. */
public enum ReceiptKind {
    /** It left the provider. */
    SENT("sent"),
    /** It reached a device of the recipient. */
    DELIVERED("delivered"),
    /** It was read. The provider may leave out that it was delivered before. */
    READ("read"),
    /** A voice message was played. */
    PLAYED("played"),
    /** It did not reach a device. Where several devices answer, another one may say that it did. */
    FAILED("failed");

    private final String code;

    ReceiptKind(String code) {
        this.code = code;
    }

    /**
     * The provider's word.
     *
     * @return such as {@code delivered}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a kind by the provider's word, which may be a new one.
     *
     * @param code any text
     * @return the kind; empty for a word that is not known
     */
    public static Optional<ReceiptKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
