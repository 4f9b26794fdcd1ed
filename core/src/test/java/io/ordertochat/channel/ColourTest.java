package io.ordertochat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(new Colour(0xFFFFFF).contrastWith(new Colour(0))).isCloseTo(21, within(0.001));
        assertThat(Colour.WHATSAPP.contrastWith(new Colour(0xFFFFFF))).isCloseTo(1.98, within(0.01));
        assertThat(Colour.WHATSAPP.contrastWith(Colour.WHATSAPP)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // The figures are those of the brands' published colours.
        "WHATSAPP, '#25D366', 1.98",
        "MESSENGER, '#0084FF', 3.66",
        "IMESSAGE, '#007AFF', 4.02",
        "INSTAGRAM, '#E1306C', 4.34",
        "SNAPCHAT, '#FFFC00', 1.10",
    })
    void white_misses_the_mark_on_the_brands_colours_and_black_reaches_it(Channel channel, String hex, double white) {
        Colour colour = channel.colour();

        assertThat(colour.hex()).isEqualTo(hex);
        assertThat(colour.contrastWith(new Colour(0xFFFFFF))).isCloseTo(white, within(0.005));
        assertThat(colour.contrastWith(new Colour(0))).isBetween(4.835, 19.2);
        assertThat(colour.lettering()).isEqualTo(new Colour(0));
    }

    @ParameterizedTest
    @EnumSource
    void every_channel_can_be_read(Channel channel) {
        assertThat(channel.colour().contrastWith(channel.colour().lettering())).isGreaterThanOrEqualTo(Colour.READABLE);
    }

    @Test
    void colours_are_read_as_style_sheets_write_them() {
        assertThat(Colour.ofHex("#25D366")).isEqualTo(Colour.WHATSAPP);
        assertThat(Colour.ofHex("#e1306c")).isEqualTo(Channel.INSTAGRAM.colour());
        for (String text : List.of("", "25D366", "#25D36", "#25D3666", "#25D36G", "red", "#+5D366", "#٢5D366")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Colour.ofHex(text))
                    .as(text)
                    .withMessageContaining("#25D366");
        }
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
