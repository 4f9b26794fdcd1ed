package io.ordertochat.contact;

import java.util.Arrays;
import java.util.Optional;

/** Where a person's yes or no came from. */
public enum ConsentSource {
    /** The box on a form. */
    BOX("box"),
    /** A word such as STOP in a chat. */
    WORD("word"),
    /** A choice in the provider's app, or the provider's word that the person made one. */
    PROVIDER("provider"),
    /** Staff, on the person's wish. */
    STAFF("staff"),
    /** Taken over from another system. */
    IMPORT("import"),
    /** The person's data was erased; the no stays. */
    ERASURE("erasure");

    private final String code;

    ConsentSource(String code) {
        this.code = code;
    }

    /**
     * The source's name outside Java.
     *
     * @return such as {@code box}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a source by its name outside Java.
     *
     * @param code such as {@code box}
     * @return the source, if there is one of that name
     */
    public static Optional<ConsentSource> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
