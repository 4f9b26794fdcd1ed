package io.ordertochat.click;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.channel.PageKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What buttons are called where they are shown is what clicks on them are counted by. */
class WordsOfButtonsTest {

    @Test
    void every_button_can_be_clicked() {
        assertThat(io.ordertochat.channel.EntryPoint.all()).allSatisfy(button -> {
            EntryPointId clicked = EntryPointId.of(button.id());
            assertThat(clicked.isKnown()).isTrue();
            assertThat(clicked.surface()).isEqualTo(button.surface().code());
            assertThat(clicked.channel()).isEqualTo(button.channel().code());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"product_messenger", "cart_rcs", "shelf_whatsapp", "channel_telepathy"})
    void a_button_that_nobody_shows_is_not_known(String id) {
        assertThat(EntryPointId.of(id).isKnown()).isFalse();
    }

    @Test
    void pages_and_devices_have_the_same_names() {
        assertThat(Arrays.stream(PageKind.values()).map(PageKind::code))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PageKind.values()).map(PageKind::code).toList());
        assertThat(Arrays.stream(DeviceClass.values()).map(DeviceClass::code))
                .allSatisfy(code ->
                        assertThat(io.ordertochat.channel.Device.of(code)).isPresent());
    }
}
