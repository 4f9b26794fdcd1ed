package io.ordertochat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequentialIdsTest {

    @Test
    void ids_count_from_one_and_are_as_long_as_real_ones() {
        SequentialIds ids = new SequentialIds();
        assertThat(ids.next()).isEqualTo("id-00000000000000001").hasSize(20);
        assertThat(ids.next()).isEqualTo("id-00000000000000002");
        assertThat(new SequentialIds().next()).isEqualTo("id-00000000000000001");
    }
}
