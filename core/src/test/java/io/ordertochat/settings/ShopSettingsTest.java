package io.ordertochat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.routing.RoutingTable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopSettingsTest {

    private final ShopSettings.Builder builder = ShopSettings.of(
            "Casa Clara",
            Currency.getInstance("BRL"),
            RoutingTable.withDefault(PhoneNumber.ofE164("+5511988880000")).build());

    @Test
    void what_is_not_said_has_the_documented_default() {
        ShopSettings settings = builder.build();

        assertThat(settings.checkoutOn()).isTrue();
        assertThat(settings.mode()).isEqualTo(CheckoutMode.ORDER_ON_HOLD);
        assertThat(settings.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(settings.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(settings.linkBudget()).isEqualTo(new LinkBudget(2_000));
        assertThat(settings.duplicateWindow()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.channels().settings()).isEmpty();
        assertThat(settings.orderButtonRules()).isEqualTo(VisibilityRules.ALWAYS);
        assertThat(settings.toBuilder().build()).isEqualTo(settings);
    }

    @Test
    void every_change_makes_other_settings() {
        ShopSettings settings = builder.build();

        assertThat(settings.toBuilder().checkoutOn(false).build()).isNotEqualTo(settings);
        assertThat(settings.toBuilder().region("BR").build()).isNotEqualTo(settings);
        assertThat(settings.toBuilder().linkBudget(new LinkBudget(4_000)).build())
                .isNotEqualTo(settings);
        assertThat(settings.toBuilder().duplicateWindow(Duration.ZERO).build()).isNotEqualTo(settings);
        ChannelAccount account = ChannelAccount.of(Channel.SNAPCHAT, "casaclara");
        ContactChannels channels = ContactChannels.builder()
                .put(ChannelSetting.of(account).build())
                .build();
        assertThat(settings.toBuilder().channels(channels).build()).isNotEqualTo(settings);
        VisibilityRules onPhones =
                VisibilityRules.builder().onlyOn(Device.MOBILE).build();
        assertThat(settings.toBuilder().orderButtonRules(onPhones).build()).isNotEqualTo(settings);
        ShopSettings changed = settings.toBuilder()
                .channels(channels)
                .orderButtonRules(onPhones)
                .build();
        assertThat(changed.toBuilder().checkoutOn(false).build().toBuilder()
                        .checkoutOn(true)
                        .build())
                .isEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Casa\nClara"})
    void a_name_that_could_forge_a_line_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.name(name))
                .withMessageContaining("shop's name");
    }

    @Test
    void regions_and_windows_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.region("br"))
                .withMessageContaining("BR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.duplicateWindow(Duration.ofDays(8)))
                .withMessageContaining("seven days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SettingsChange(builder.build(), -1, "me", Instant.EPOCH))
                .withMessageContaining("version -1");
    }

    @Test
    void a_locale_without_a_language_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.locale(Locale.ROOT))
                .withMessageContaining("pt-BR");
    }

    @Test
    void modes_have_names_outside_java() {
        for (CheckoutMode mode : CheckoutMode.values()) {
            assertThat(CheckoutMode.of(mode.code())).contains(mode);
        }
        assertThat(CheckoutMode.of("nothing")).isEmpty();
    }
}
