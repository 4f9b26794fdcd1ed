package io.ordertochat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(new Colour(0xFFFFFF).contrastWith(new Colour(0))).isCloseTo(21, within(0.001));
        assertThat(Colour.WHATSAPP.contrastWith(new Colour(0xFFFFFF))).isCloseTo(1.98, within(0.01));
        assertThat(Colour.WHATSAPP.contrastWith(Colour.WHATSAPP)).isEqualTo(1);
    }

    @Test
    void lettering_can_be_read_on_every_colour() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            Colour colour = new Colour(random.nextInt(1 << 24));
            assertThat(colour.contrastWith(colour.lettering()))
                    .as(colour.hex())
                    .isGreaterThanOrEqualTo(Colour.READABLE);
        }
    }

    @Test
    void colours_are_written_as_style_sheets_want_them() {
        assertThat(Colour.WHATSAPP.hex()).isEqualTo("#25D366");
        assertThat(new Colour(0x00000A).hex()).isEqualTo("#00000A");
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(-1));
    }
}
