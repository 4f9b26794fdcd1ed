package io.ordertochat.port;

/**
 * Makes ids. Rules (docs/ports/id-generator.md): ID-1 no id twice, also from many threads and nodes; ID-2 20 to 36
 * characters out of {@code A-Z a-z 0-9 _ -}; ID-3 not guessable, because order pages are addressed by them.
 */
@DrivenPort
@FunctionalInterface
public interface IdGenerator {

    /**
     * The next id.
     *
     * @return a new id
     */
    String next();
}
