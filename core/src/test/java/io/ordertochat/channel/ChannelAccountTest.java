package io.ordertochat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.message.ChatLink;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelAccountTest {

    private static final String BUSINESS = "22222222-dddd-4444-bbbb-777777777777";

    @ParameterizedTest
    @CsvSource({
        "WHATSAPP, +5511988887777",
        "WHATSAPP, +1234567",
        "WHATSAPP, +123456789012345",
        "MESSENGER, shop5",
        "MESSENGER, Casa.Clara.1",
        "MESSENGER, 104523467890123",
        "MESSENGER, dotcom.compras",
        "INSTAGRAM, a",
        "INSTAGRAM, __casa__clara__",
        "INSTAGRAM, casa.clara_1",
        "INSTAGRAM, a23456789012345678901234567890",
        "IMESSAGE, +15551234567",
        "IMESSAGE, urn:biz:22222222-dddd-4444-bbbb-777777777777",
        "IMESSAGE, urn:biz:ABCDEF00-0000-0000-0000-000000000000",
        "RCS, shop_agent@rbm.goog",
        "RCS, a.b-c_d@bots.example.com",
        "SNAPCHAT, abc",
        "SNAPCHAT, casa-clara.1",
        "SNAPCHAT, a_2345678901234",
    })
    void an_identifier_of_the_channels_own_form_is_taken_as_it_is(Channel channel, String identifier) {
        ChannelAccount account = ChannelAccount.of(channel, identifier);

        assertThat(account.channel()).isEqualTo(channel);
        assertThat(account.identifier()).isEqualTo(identifier);
        assertThat(account).isEqualTo(ChannelAccount.of(channel, identifier));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            WHATSAPP,  ''
            WHATSAPP,  5521977776666
            WHATSAPP,  '+55 21 97777-6666'
            WHATSAPP,  +0511988887777
            WHATSAPP,  +123456
            WHATSAPP,  +1234567890123456
            WHATSAPP,  '+5521977776666?text=x'
            WHATSAPP,  +٥٥١١٩٨٨٨٨٧٧٧٧
            MESSENGER, ''
            MESSENGER, shop
            MESSENGER, a2345678901234567890123456789012345678901234567890x
            MESSENGER, @casaclara
            MESSENGER, casa_clara
            MESSENGER, casa-clara
            MESSENGER, .casa.clara
            MESSENGER, casa.clara.
            MESSENGER, casaclara.com
            MESSENGER, casaclara.NET
            MESSENGER, https://m.me/casaclara
            MESSENGER, casaclara?ref=1
            MESSENGER, саsaclara
            INSTAGRAM, ''
            INSTAGRAM, a234567890123456789012345678901
            INSTAGRAM, @casaclara
            INSTAGRAM, .casa
            INSTAGRAM, casa.
            INSTAGRAM, casa..clara
            INSTAGRAM, casa clara
            INSTAGRAM, casa/../clara
            INSTAGRAM, casá
            IMESSAGE,  ''
            IMESSAGE,  ana@example.com
            IMESSAGE,  15551234567
            IMESSAGE,  22222222-dddd-4444-bbbb-777777777777
            IMESSAGE,  'urn:biz:'
            IMESSAGE,  urn:biz:22222222dddd4444bbbb777777777777
            IMESSAGE,  urn:biz:22222222-dddd-4444-bbbb-77777777777g
            IMESSAGE,  urn:biz:22222222-dddd-4444-bbbb-7777777777777
            IMESSAGE,  URN:BIZ:22222222-dddd-4444-bbbb-777777777777
            RCS,       ''
            RCS,       casa_bot
            RCS,       @bots.example
            RCS,       casa_bot@
            RCS,       casa_bot@bots
            RCS,       casa@bot@bots.example
            RCS,       casa bot@bots.example
            RCS,       casa_bot@-bots.example
            RCS,       casa_bot@rbm..goog
            RCS,       'casa_bot@bots.example?body=x'
            RCS,       sms:casa_bot@bots.example
            SNAPCHAT,  ''
            SNAPCHAT,  ab
            SNAPCHAT,  a234567890123456
            SNAPCHAT,  1casa
            SNAPCHAT,  _casa
            SNAPCHAT,  casa_
            SNAPCHAT,  casa.
            SNAPCHAT,  casa clara
            SNAPCHAT,  casa%2f
            """)
    void any_other_identifier_is_refused_with_what_to_do_and_without_repeating_it(Channel channel, String identifier) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChannelAccount.of(channel, identifier))
                .withMessageStartingWith(channel.code() + " account: got ")
                .withMessageContaining(" characters of another form; allowed is ")
                .satisfies(refusal -> assertThat(String.valueOf(refusal.getMessage()))
                        .doesNotContain(identifier.length() < 3 ? "\n" : identifier));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void hostile_identifiers_are_refused_on_every_channel(ChannelAccount account) {
        List<String> hostile = List.of(
                "\n",
                "a\nb",
                "a\u0000bcd",
                "a\u202ebcde",
                "javascript:alert(1)",
                "a\"><script>",
                "a b",
                "abc#def",
                "abc&body=x",
                "abcde/../x",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                "abcdé",
                "%61bcde",
                "abc\\def");
        for (String text : hostile) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> ChannelAccount.of(account.channel(), text));
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> ChannelAccount.of(account.channel(), account.identifier() + text));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHATSAPP  | +5511988887777      | *       | https://wa.me/5511988887777                     | https://wa.me/5511988887777?text=a%20%26%20b
            MESSENGER | casaclara           | *       | https://m.me/casaclara                          | https://m.me/casaclara
            INSTAGRAM | casa.clara          | *       | https://ig.me/m/casa.clara                      | https://ig.me/m/casa.clara
            SNAPCHAT  | casaclara           | *       | https://www.snapchat.com/add/casaclara          | https://www.snapchat.com/add/casaclara
            IMESSAGE  | +15551234567        | IOS     | sms:+15551234567                                | sms:+15551234567&body=a%20%26%20b
            IMESSAGE  | +15551234567        | ANDROID | sms:+15551234567                                | sms:+15551234567?body=a%20%26%20b
            IMESSAGE  | +15551234567        | MOBILE  | sms:+15551234567                                | sms:+15551234567?&body=a%20%26%20b
            IMESSAGE  | +15551234567        | DESKTOP | sms:+15551234567                                | sms:+15551234567?&body=a%20%26%20b
            IMESSAGE  | +15551234567        | UNKNOWN | sms:+15551234567                                | sms:+15551234567?&body=a%20%26%20b
            RCS       | shop_agent@rbm.goog | ANDROID | sms:shop_agent%40rbm.goog                       | sms:shop_agent%40rbm.goog?body=a%20%26%20b
            RCS       | shop_agent@rbm.goog | MOBILE  | sms:shop_agent%40rbm.goog                       | sms:shop_agent%40rbm.goog?body=a%20%26%20b
            RCS       | shop_agent@rbm.goog | DESKTOP | sms:shop_agent%40rbm.goog                       | sms:shop_agent%40rbm.goog?body=a%20%26%20b
            RCS       | shop_agent@rbm.goog | UNKNOWN | sms:shop_agent%40rbm.goog                       | sms:shop_agent%40rbm.goog?body=a%20%26%20b
            RCS       | shop_agent@rbm.goog | IOS     |                                                 |
            """)
    void links_have_the_form_that_opens_on_the_device(
            Channel channel, String identifier, String device, String plain, String withText) {
        ChannelAccount account = ChannelAccount.of(channel, identifier);
        Stream<Device> devices = device.equals("*") ? Stream.of(Device.values()) : Stream.of(Device.valueOf(device));

        assertThat(devices).allSatisfy(each -> {
            assertThat(account.link(each, "", "").map(ChatLink::uri)).isEqualTo(Optional.ofNullable(plain));
            assertThat(account.link(each, "a & b", "").map(ChatLink::uri)).isEqualTo(Optional.ofNullable(withText));
        });
    }

    @Test
    void a_business_registered_with_apple_is_opened_everywhere_but_on_android() {
        ChannelAccount account = new ChannelAccount.AppleBusiness(BUSINESS);

        assertThat(account.link(Device.ANDROID, "a", "")).isEmpty();
        for (Device device : List.of(Device.IOS, Device.MOBILE, Device.DESKTOP, Device.UNKNOWN)) {
            assertThat(account.link(device, "", "").orElseThrow().uri())
                    .isEqualTo("https://bcrw.apple.com/urn:biz:" + BUSINESS);
            assertThat(account.link(device, "a+b", "").orElseThrow().uri())
                    .isEqualTo("https://bcrw.apple.com/urn:biz:" + BUSINESS + "?body=a%2Bb");
        }
    }

    @Test
    void an_agent_with_a_fallback_number_reaches_phones_without_rcs_too() {
        ChannelAccount account =
                new ChannelAccount.Rcs("shop_agent@rbm.goog", Optional.of(PhoneNumber.ofE164("+18445550001")));

        assertThat(uri(account, Device.IOS, "")).isEqualTo("sms:+18445550001");
        assertThat(uri(account, Device.IOS, "a b")).isEqualTo("sms:+18445550001&body=a%20b");
        for (Device device : List.of(Device.ANDROID, Device.MOBILE, Device.DESKTOP, Device.UNKNOWN)) {
            assertThat(uri(account, device, "")).isEqualTo("sms:+18445550001?service_id=shop_agent%40rbm.goog");
            assertThat(uri(account, device, "a b"))
                    .isEqualTo("sms:+18445550001?service_id=shop_agent%40rbm.goog&body=a%20b");
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void only_messenger_and_instagram_carry_a_reference_and_only_the_others_a_text(ChannelAccount account) {
        for (Device device : Device.values()) {
            String uri = uri(account, device, "the text", "channel_x.product.mug 01");

            assertThat(uri.contains("the%20text")).isEqualTo(account.channel().carriesText());
            assertThat(uri.contains("?ref=channel_x.product.mug%2001"))
                    .isEqualTo(account.channel().carriesReference());
            assertThat(uri.contains("ref=")).isEqualTo(account.channel().carriesReference());
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void whatever_is_drafted_stays_inside_its_place(ChannelAccount account) {
        Random random = new Random(41);
        String plain = uri(account, Device.ANDROID, "x").replaceFirst("x$", "");
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            random.ints(random.nextInt(30), 0, 0x2ff).forEach(c -> text.appendCodePoint(c == '\r' ? ' ' : c));
            text.append(
                    List.of("&body=", "#", "?text=", "%0A", "😀", "\u202e", "+").get(random.nextInt(7)));

            String uri = uri(account, Device.ANDROID, text.toString(), text.toString());

            assertThat(URI.create(uri).toString()).isEqualTo(uri);
            assertThat(uri).matches("[A-Za-z0-9%:/?&=._~+@-]+").doesNotContain("#");
            if (account.channel().carriesText()) {
                assertThat(uri).startsWith(plain);
                assertThat(uri.substring(plain.length())).matches("[A-Za-z0-9%._~-]*");
                assertThat(URLDecoder.decode(uri.substring(plain.length()), StandardCharsets.UTF_8))
                        .isEqualTo(text.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void no_account_shows_its_identifier(ChannelAccount account) {
        String bare = account.identifier().replace("urn:biz:", "");
        assertThat(account.toString()).contains("*").doesNotContain(bare, bare.substring(2));
        assertThat(account.toString()).doesNotContain("18445550001");
    }

    @Test
    void short_names_are_hidden_whole() {
        assertThat(new ChannelAccount.Instagram("ab")).hasToString("Instagram[**]");
        assertThat(new ChannelAccount.Snapchat("abc")).hasToString("Snapchat[a**]");
    }

    static Stream<ChannelAccount> accounts() {
        return Stream.of(
                ChannelAccount.of(Channel.WHATSAPP, "+5511988887777"),
                ChannelAccount.of(Channel.MESSENGER, "casaclara"),
                ChannelAccount.of(Channel.INSTAGRAM, "casa.clara"),
                ChannelAccount.of(Channel.IMESSAGE, "+15551234567"),
                new ChannelAccount.Rcs("shop_agent@rbm.goog", Optional.of(PhoneNumber.ofE164("+18445550001"))),
                ChannelAccount.of(Channel.SNAPCHAT, "casaclara"));
    }

    private static String uri(ChannelAccount account, Device device, String text) {
        return uri(account, device, text, "");
    }

    private static String uri(ChannelAccount account, Device device, String text, String reference) {
        return account.link(device, text, reference).orElseThrow().uri();
    }
}
