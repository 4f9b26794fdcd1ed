package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.ShownPage;
import io.ordertochat.channel.Visibility;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.port.AdapterException;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.testkit.SampleSettings;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {

    private static final String LEAST =
            "{\"name\":\"Shop\",\"currency\":\"EUR\",\"routing\":{\"defaultNumber\":\"+4915112345678\"}";

    private static final ShopSettings DEFAULTS = ShopSettings.of(
                    "Shop",
                    Currency.getInstance("EUR"),
                    RoutingTable.withDefault(PhoneNumber.ofE164("+4915112345678"))
                            .build())
            .build();

    @Test
    void settings_with_everything_come_back_equal() {
        ShopSettings everything = SampleSettings.aShopWithEverything().build();
        assertThat(SettingsJson.read(SettingsJson.write(everything))).isEqualTo(everything);
    }

    @Test
    void every_setting_is_written() {
        ObjectNode body = Json.parse(
                SettingsJson.write(SampleSettings.aShopWithEverything().build()));
        Set<String> written = body.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(written)
                .as("a setting that core gained must be stored too")
                .isEqualTo(accessors(ShopSettings.class, "toBuilder"));
    }

    @Test
    void what_is_missing_gets_its_default() {
        assertThat(SettingsJson.read(LEAST + "}")).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"future\":{\"deep\":[1,2,{}]}",
                "\"mode\":\"carrier-pigeon\"",
                "\"templates\":{\"birthday\":{\"en\":\"{{name}}\"}}",
                "\"locale\":null,\"zone\":null,\"form\":null,\"templates\":null,\"checkoutOn\":null",
                "\"channels\":null,\"orderButtonRules\":null",
                "\"channels\":{},\"orderButtonRules\":{}",
                "\"channels\":{\"settings\":[{\"channel\":\"telepathy\",\"account\":\"ana\"},{}],"
                        + "\"floating\":{\"corner\":\"ceiling\"},\"future\":1}",
                "\"channels\":{\"settings\":[{\"channel\":\"instagram\",\"account\":\"a new kind of account!\"}]}",
                "\"orderButtonRules\":{\"pages\":{\"except\":[\"hologram\"]},\"moods\":{\"only\":[\"good\"]}}",
            })
    void what_only_a_newer_release_knows_is_passed_over(String future) {
        assertThat(SettingsJson.read(LEAST + "," + future + "}")).isEqualTo(DEFAULTS);
    }

    @Test
    void an_extent_only_a_newer_release_knows_never_shows_more_of_a_tax_number_than_the_standard() {
        String form = "\"form\":[{\"field\":\"cpf\",\"disclosure\":\"initials\"}]";
        assertThat(SettingsJson.read(LEAST + "," + form + "}").form().fields())
                .extracting(field -> field.disclosure())
                .containsExactly(Disclosure.MASKED);
    }

    @Test
    void a_field_only_a_newer_release_knows_is_left_out_of_the_form() {
        String form =
                "\"form\":[{\"field\":\"telepathy\",\"required\":true},{\"field\":\"phone\",\"width\":\"third\"}]";
        assertThat(SettingsJson.read(LEAST + "," + form + "}").form().fields())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.key()).isEqualTo(FieldKey.PHONE);
                    assertThat(field.enabled()).isTrue();
                    assertThat(field.required()).isFalse();
                });
    }

    @Test
    void a_channel_with_nothing_but_its_account_has_the_defaults() {
        String channels = "\"channels\":{\"settings\":[{\"channel\":\"telepathy\",\"account\":\"ana\"},"
                + "{\"channel\":\"rcs\",\"account\":\"casa@bots.example\",\"mood\":1}]}";
        assertThat(SettingsJson.read(LEAST + "," + channels + "}").channels())
                .isEqualTo(ContactChannels.builder()
                        .put(ChannelSetting.of(ChannelAccount.of(Channel.RCS, "casa@bots.example"))
                                .build())
                        .build());
    }

    @Test
    void a_button_for_pages_only_a_newer_release_knows_shows_up_on_no_other() {
        String rules = "\"orderButtonRules\":{\"pages\":{\"only\":[\"hologram\"]}}";
        VisibilityRules read = SettingsJson.read(LEAST + "," + rules + "}").orderButtonRules();
        assertThat(PageKind.values())
                .allSatisfy(
                        kind -> assertThat(read.judge(new ShownPage(kind, Device.UNKNOWN, Optional.empty(), List.of())))
                                .isEqualTo(Visibility.OTHER_PAGE));
    }

    @Test
    void every_setting_of_a_channel_is_written() {
        ObjectNode body = Json.parse(
                SettingsJson.write(SampleSettings.aShopWithEverything().build()));
        Set<String> written = new TreeSet<>();
        body.at("/channels/settings").forEach(setting -> setting.fieldNames().forEachRemaining(written::add));
        Set<String> expected = accessors(ChannelSetting.class, "toBuilder", "ownColour");
        expected.add("fallback");
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void a_template_that_no_longer_compiles_gives_way_to_the_standard_text_and_the_shop_stays_readable() {
        String templates =
                "\"templates\":{\"order\":{\"en\":\"{{nameThatIsNoMore}}\",\"es\":\"{{reference}}: {{total}}\"},"
                        + "\"product-enquiry\":{\"en\":\"{{#product}}\"}}";
        ShopSettings read = SettingsJson.read(LEAST + "," + templates + "}");
        assertThat(read.templates().overrides())
                .isEqualTo(Map.of(TemplatePurpose.ORDER, Map.of("es", "{{reference}}: {{total}}")));
        assertThat(read.templates()
                        .template(TemplatePurpose.ORDER, Locale.ENGLISH)
                        .source())
                .isEqualTo(DEFAULTS.templates()
                        .template(TemplatePurpose.ORDER, Locale.ENGLISH)
                        .source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "[]",
                "{\"name\":\"Shop\",\"currency\":\"EUR\"}",
                "{\"name\":\"Shop\",\"currency\":\"???\",\"routing\":{\"defaultNumber\":\"+4915112345678\"}}",
                LEAST + ",\"zone\":\"Mars/Olympus\"}",
                LEAST + ",\"duplicateWindow\":\"soon\"}",
            })
    void what_has_no_default_and_no_meaning_is_an_adapters_failure_naming_shop_and_version(String body) {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.H2_MEMORY);
        ShopSettingsRepository settings =
                new JdbcShopSettings(JdbcUnitOfWork.owning(database.plain()), database.dialect());
        settings.save(SHOP, new SettingsChange(SampleSettings.aShop().build(), 0, "ana", NOON));
        database.execute("update o2c_shop_settings set body = '" + body + "'");
        assertThatThrownBy(() -> settings.current(SHOP)).isInstanceOfSatisfying(AdapterException.class, failure -> {
            assertThat(failure).hasMessageContaining("shop=sample-shop version=1");
            assertThat(failure.isRetryable()).isFalse();
        });
        assertThatThrownBy(() -> settings.version(SHOP, 1)).isInstanceOf(AdapterException.class);
        assertThat(settings.save(
                        SHOP,
                        new SettingsChange(
                                SampleSettings.aShop()
                                        .mode(CheckoutMode.CHAT_ONLY)
                                        .build(),
                                1,
                                "ana",
                                NOON)))
                .as("and is cured by saving")
                .isEqualTo(new SaveOutcome.Saved(2));
        assertThat(settings.current(SHOP)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "half \uD83D pair", "\uDC9A"})
    void who_and_why_must_be_plain_text(String text) {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.H2_MEMORY);
        ShopSettingsRepository settings =
                new JdbcShopSettings(JdbcUnitOfWork.owning(database.plain()), database.dialect());
        SettingsChange change = new SettingsChange(SampleSettings.aShop().build(), 0, "x" + text, NOON);
        assertThatThrownBy(() -> settings.save(SHOP, change)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.mark(SHOP, SampleSettings.DEFAULT_NUMBER, text))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.mark(SHOP, SampleSettings.DEFAULT_NUMBER, "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200");
    }

    static Set<String> accessors(Class<?> type, String... others) {
        Set<String> left = Set.of(others);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> !Set.of("hashCode", "toString").contains(name) && !left.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
