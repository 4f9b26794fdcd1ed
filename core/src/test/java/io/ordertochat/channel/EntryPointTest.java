package io.ordertochat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPointTest {

    @Test
    void every_entry_point_has_the_id_that_is_written_down_for_it() {
        assertThat(EntryPoint.all())
                .extracting(EntryPoint::id)
                .containsExactly(
                        "product_whatsapp",
                        "cart_whatsapp",
                        "checkout_whatsapp",
                        "channel_whatsapp",
                        "channel_messenger",
                        "channel_instagram",
                        "channel_imessage",
                        "channel_rcs",
                        "channel_snapchat",
                        "floating_whatsapp",
                        "floating_messenger",
                        "floating_instagram",
                        "floating_imessage",
                        "floating_rcs",
                        "floating_snapchat");
    }

    @Test
    void an_id_leads_back_to_its_entry_point() {
        assertThat(EntryPoint.all())
                .allSatisfy(known -> assertThat(EntryPoint.of(known.id())).contains(known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "product_",
                "_whatsapp",
                "product_messenger",
                "PRODUCT_WHATSAPP",
                "channel_whatsapp ",
                "0"
            })
    void any_other_text_is_no_entry_point(String id) {
        assertThat(EntryPoint.of(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = "WHATSAPP", mode = EnumSource.Mode.EXCLUDE)
    void orders_are_taken_on_whatsapp_only(Channel channel) {
        for (Surface surface : Surface.values()) {
            if (surface.isOrdering()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new EntryPoint(surface, channel))
                        .withMessageContainingAll("entry point", surface.code(), "whatsapp only", "floating");
            }
        }
    }

    @Test
    void names_outside_java_lead_back() {
        for (Channel channel : Channel.values()) {
            assertThat(Channel.of(channel.code())).contains(channel);
        }
        for (Surface surface : Surface.values()) {
            assertThat(Surface.of(surface.code())).contains(surface);
        }
        for (Device device : Device.values()) {
            assertThat(Device.of(device.code())).contains(device);
        }
        for (PageKind page : PageKind.values()) {
            assertThat(PageKind.of(page.code())).contains(page);
        }
        assertThat(Channel.of("telegram")).isEmpty();
        assertThat(Surface.of("ceiling")).isEmpty();
        assertThat(Device.of("watch")).isEmpty();
    }

    @Test
    void mobile_covers_every_phone_and_no_computer() {
        assertThat(Device.values())
                .filteredOn(Device.MOBILE::covers)
                .containsExactly(Device.IOS, Device.ANDROID, Device.MOBILE);
        assertThat(Device.values()).filteredOn(Device.IOS::covers).containsExactly(Device.IOS);
        assertThat(Device.values()).filteredOn(Device.DESKTOP::covers).containsExactly(Device.DESKTOP);
    }
}
