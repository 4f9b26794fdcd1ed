package io.ordertochat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.hours.BusinessHours;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelSettingTest {

    private static final ChannelAccount WHATSAPP = ChannelAccount.of(Channel.WHATSAPP, "+5511988887777");
    private static final ChannelAccount MESSENGER = ChannelAccount.of(Channel.MESSENGER, "casaclara");
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    @Test
    void what_is_not_said_has_the_documented_default() {
        ChannelSetting setting = ChannelSetting.of(WHATSAPP).build();

        assertThat(setting.channel()).isEqualTo(Channel.WHATSAPP);
        assertThat(setting.enabled()).isTrue();
        assertThat(setting.placement(Surface.CHANNEL)).isEqualTo(ButtonPlacement.EVERYWHERE);
        assertThat(setting.placement(Surface.FLOATING)).isEqualTo(ButtonPlacement.EVERYWHERE);
        assertThat(setting.label(BRAZIL)).isEmpty();
        assertThat(setting.text(BRAZIL, Locale.ENGLISH)).isEmpty();
        assertThat(setting.attribution()).isTrue();
        assertThat(setting.colour()).isEqualTo(Colour.WHATSAPP);
        assertThat(setting.ownColour()).isEmpty();
        assertThat(setting.hours()).isEmpty();
        assertThat(ContactChannels.NONE.settings()).isEmpty();
        assertThat(ContactChannels.NONE.floating()).isEqualTo(FloatingButton.STANDARD);
    }

    @Test
    void every_change_makes_another_setting_and_leaves_the_rest() {
        BusinessHours hours =
                BusinessHours.in(ZoneId.of("UTC")).openWeekdays("09:00-12:00").build();
        ChannelSetting setting = ChannelSetting.of(WHATSAPP)
                .label("en", "Talk to us")
                .text("en", "Hello!")
                .colour(new Colour(0x123456))
                .hours(hours, ChannelSetting.WhenClosed.HIDE)
                .build();
        List<UnaryOperator<ChannelSetting.Builder>> changes = List.of(
                change -> change.account(ChannelAccount.of(Channel.WHATSAPP, "+5511977776666")),
                change -> change.enabled(false),
                change -> change.button(ButtonPlacement.EVERYWHERE.withOn(false)),
                change -> change.slot(ButtonPlacement.EVERYWHERE.withOn(false)),
                change -> change.label("pt", "Fale conosco"),
                change -> change.text("en", "Hi!"),
                change -> change.attribution(false),
                ChannelSetting.Builder::brandColour,
                change -> change.hours(hours, ChannelSetting.WhenClosed.TELL),
                ChannelSetting.Builder::withoutHours);

        assertThat(setting.toBuilder().build()).isEqualTo(setting).hasSameHashCodeAs(setting);
        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.apply(setting.toBuilder()).build()).isNotEqualTo(setting));
        assertThat(setting.toBuilder().enabled(false).build().toBuilder()
                        .enabled(true)
                        .build())
                .isEqualTo(setting);
    }

    @Test
    void own_texts_are_those_of_the_exact_tag_then_of_the_language_then_of_the_shop() {
        ChannelSetting setting = ChannelSetting.of(WHATSAPP)
                .label("pt", "Fale com a gente")
                .label("PT-br", "Fale conosco")
                .text("es", "¡Hola!")
                .text("pt-BR", "Oi!\nTudo bem?")
                .build();

        assertThat(setting.label(BRAZIL)).contains("Fale conosco");
        assertThat(setting.label(Locale.forLanguageTag("pt-PT"))).contains("Fale com a gente");
        assertThat(setting.label(Locale.ENGLISH)).isEmpty();
        assertThat(setting.text(Locale.forLanguageTag("es-MX"), BRAZIL)).isEqualTo("¡Hola!");
        assertThat(setting.text(Locale.ENGLISH, BRAZIL)).isEqualTo("Oi!\nTudo bem?");
        assertThat(setting.text(Locale.ENGLISH, Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"MESSENGER", "INSTAGRAM", "SNAPCHAT"})
    void a_channel_that_drafts_no_text_takes_none(Channel channel) {
        ChannelSetting.Builder setting =
                ChannelSetting.of(ChannelAccount.of(channel, "casaclara")).text("en", "Hello");

        assertThatIllegalArgumentException()
                .isThrownBy(setting::build)
                .withMessageContainingAll(channel.code(), "WhatsApp, iMessage and RCS", "leave it out")
                .withMessageNotContaining("Hello");
    }

    @Test
    void a_text_whose_link_would_be_too_long_is_refused() {
        String most = "😀".repeat((2_000 - "https://wa.me/5511988887777?text=".length()) / 12);

        assertThat(ChannelSetting.of(WHATSAPP).text("en", most).build().text(Locale.ENGLISH, Locale.ENGLISH))
                .isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChannelSetting.of(WHATSAPP).text("en", most + "😀").build())
                .withMessageContainingAll("whatsapp prefilled text for 'en'", "2001", "2000", "shorten")
                .withMessageNotContaining("😀");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChannelSetting.of(WHATSAPP).text("en", "a".repeat(501)).build())
                .withMessageContaining("500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\nb",
                "a\u0000",
                "a\u2028b",
                "\ud83d",
                "0123456789012345678901234567890123456789012345678901234567890"
            })
    void a_label_is_one_clean_line(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChannelSetting.of(MESSENGER).label("en", label).build())
                .withMessageStartingWith("messenger label for 'en': got ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "not a tag", "und", "en_US"})
    void a_text_has_a_language(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChannelSetting.of(MESSENGER).label(tag, "Chat").build())
                .withMessageContaining("pt-BR");
    }

    @ParameterizedTest
    @EnumSource(
            value = Surface.class,
            names = {"PRODUCT", "CART", "CHECKOUT"})
    void order_buttons_have_no_placement_here(Surface surface) {
        ChannelSetting setting = ChannelSetting.of(MESSENGER).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.placement(surface))
                .withMessageContainingAll(surface.code(), "floating");
    }

    @Test
    void channels_keep_their_order_and_have_one_setting_each() {
        ChannelSetting whatsApp = ChannelSetting.of(WHATSAPP).build();
        ChannelSetting messenger = ChannelSetting.of(MESSENGER).build();
        ChannelSetting other = messenger.toBuilder().enabled(false).build();
        ChannelSetting snapchat = ChannelSetting.of(ChannelAccount.of(Channel.SNAPCHAT, "casaclara"))
                .build();
        ContactChannels channels = ContactChannels.builder()
                .put(messenger)
                .put(whatsApp)
                .put(snapchat)
                .put(other)
                .build();

        assertThat(channels.settings()).containsExactly(other, whatsApp, snapchat);
        assertThat(channels.setting(Channel.MESSENGER)).contains(other);
        assertThat(channels.toBuilder()
                        .order(Channel.SNAPCHAT, Channel.RCS, Channel.WHATSAPP, Channel.SNAPCHAT)
                        .build()
                        .settings())
                .containsExactly(snapchat, whatsApp, other);
        assertThat(channels.toBuilder().remove(Channel.WHATSAPP).build().settings())
                .containsExactly(other, snapchat);
        assertThat(channels.toBuilder().build()).isEqualTo(channels).hasSameHashCodeAs(channels);
        assertThat(channels.toBuilder()
                        .floating(new FloatingButton(false, FloatingButton.Corner.START))
                        .build())
                .isNotEqualTo(channels);
    }

    @Test
    void nothing_personal_is_shown() {
        ContactChannels channels = ContactChannels.builder()
                .put(ChannelSetting.of(WHATSAPP).text("en", "secret words").build())
                .put(ChannelSetting.of(MESSENGER).build())
                .build();

        assertThat(channels.toString())
                .contains("WhatsApp", "Messenger")
                .doesNotContain("5511988887777", "casaclara", "secret");
    }
}
