package io.ordertochat.port;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;

/**
 * The default ids: 26 characters, 48 bits of time and 80 bits of chance. Time first, so that indexes grow at one end;
 * chance enough that an id can address an order page. Thread-safe.
 */
public final class TimeOrderedIds implements IdGenerator {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int TIME_CHARACTERS = 10;
    private static final int RANDOM_CHARACTERS = 16;

    private final InstantSource time;
    private final SecureRandom chance;

    /**
     * Makes a generator.
     *
     * @param time where the time comes from
     * @param chance where chance comes from
     */
    public TimeOrderedIds(InstantSource time, SecureRandom chance) {
        this.time = Objects.requireNonNull(time, "time");
        this.chance = Objects.requireNonNull(chance, "chance");
    }

    @Override
    public String next() {
        char[] id = new char[TIME_CHARACTERS + RANDOM_CHARACTERS];
        long millis = time.millis();
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            id[i] = ALPHABET.charAt((int) (millis & 31));
            millis >>>= 5;
        }
        byte[] random = new byte[RANDOM_CHARACTERS];
        chance.nextBytes(random);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            id[TIME_CHARACTERS + i] = ALPHABET.charAt(random[i] & 31);
        }
        return new String(id);
    }
}
