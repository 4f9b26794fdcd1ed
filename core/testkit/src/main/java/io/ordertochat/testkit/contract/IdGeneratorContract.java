package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.port.IdGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link IdGenerator} must hold. */
public interface IdGeneratorContract {

    /** The least chance, in bits, that the characters of an id must show. */
    double LEAST_BITS = 64;

    /**
     * The generator under test.
     *
     * @return the same one each time within a test
     */
    IdGenerator ids();

    /**
     * ID-1 under threads.
     *
     * @throws Exception when a thread fails or does not end
     */
    @Test
    @Covers("ID-1")
    default void no_id_comes_twice_from_many_threads() throws Exception {
        IdGenerator ids = ids();
        List<String> all = new ArrayList<>();
        AtOnce.run(8, n -> some(ids, 2_000)).forEach(all::addAll);
        assertThat(all).doesNotHaveDuplicates().hasSize(16_000);
    }

    /** ID-2. */
    @Test
    @Covers("ID-2")
    default void an_id_stands_in_addresses_and_keys_as_it_is() {
        assertThat(some(ids(), 2_000)).allMatch(id -> id.matches("[A-Za-z0-9_-]{20,36}"));
    }

    /** ID-3, as far as a test can see it: what changes from id to id holds too much to be tried out. */
    @Test
    @Covers("ID-3")
    default void ids_vary_too_much_to_be_guessed() {
        List<String> sample = some(ids(), 4_000);
        int length = sample.stream().mapToInt(String::length).min().orElseThrow();
        double bits = 0;
        for (int position = 0; position < length; position++) {
            bits += bitsAt(position, sample);
        }
        assertThat(bits).as("bits of chance in an id").isGreaterThanOrEqualTo(LEAST_BITS);
    }

    private static double bitsAt(int position, List<String> ids) {
        Map<Character, Integer> counts = new HashMap<>();
        ids.forEach(id -> counts.merge(id.charAt(position), 1, Integer::sum));
        return counts.values().stream()
                .mapToDouble(count -> (double) count / ids.size())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    private static List<String> some(IdGenerator ids, int count) {
        List<String> some = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            some.add(ids.next());
        }
        return some;
    }
}
