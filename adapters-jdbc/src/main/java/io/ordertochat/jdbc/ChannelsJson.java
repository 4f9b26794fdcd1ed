package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.channel.ButtonPlacement;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ChannelSetting.WhenClosed;
import io.ordertochat.channel.Colour;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.contact.PhoneNumber;
import java.util.Optional;

/** Contact channels as JSON: their settings in order, and the floating button. */
final class ChannelsJson {

    private static final String HIDE = "hide";

    private ChannelsJson() {}

    static ObjectNode write(ContactChannels channels) {
        ObjectNode node = Json.object();
        node.set("settings", Json.array(channels.settings(), ChannelsJson::setting));
        node.putObject("floating")
                .put("on", channels.floating().on())
                .put("corner", channels.floating().corner().code());
        return node;
    }

    static ContactChannels read(JsonNode node) {
        ContactChannels.Builder channels = ContactChannels.builder();
        Json.child(node, "floating").map(ChannelsJson::floating).ifPresent(channels::floating);
        node.path("settings").forEach(child -> setting(child).ifPresent(channels::put));
        return channels.build();
    }

    private static FloatingButton floating(JsonNode node) {
        FloatingButton standard = FloatingButton.STANDARD;
        return new FloatingButton(
                node.path("on").asBoolean(standard.on()),
                Json.text(node, "corner").flatMap(FloatingButton.Corner::of).orElse(standard.corner()));
    }

    private static ObjectNode setting(ChannelSetting setting) {
        ObjectNode node = Json.object()
                .put("channel", setting.channel().code())
                .put("account", setting.account().identifier())
                .put("enabled", setting.enabled())
                .put("attribution", setting.attribution());
        if (setting.account() instanceof ChannelAccount.Rcs agent) {
            agent.fallback().ifPresent(number -> node.put("fallback", number.e164()));
        }
        node.set("button", placement(setting.button()));
        node.set("slot", placement(setting.slot()));
        node.set("labels", Json.strings(setting.labels()));
        node.set("texts", Json.strings(setting.texts()));
        setting.ownColour().ifPresent(colour -> node.put("colour", colour.hex()));
        setting.hours().ifPresent(hours -> node.set("hours", HoursJson.write(hours)));
        if (setting.whenClosed() == WhenClosed.HIDE) {
            node.put("whenClosed", HIDE);
        }
        return node;
    }

    // A channel only a newer release knows, or an account of a form only that one takes, is left out: this release
    // could not
    // link to it, and a shop without one button is better than none.
    private static Optional<ChannelSetting> setting(JsonNode node) {
        try {
            return Channel.of(Json.requiredText(node, "channel")).map(channel -> setting(channel, node));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static ChannelSetting setting(Channel channel, JsonNode node) {
        ChannelSetting.Builder setting = ChannelSetting.of(account(channel, node))
                .enabled(node.path("enabled").asBoolean(true))
                .attribution(node.path("attribution").asBoolean(true))
                .button(placement(node.path("button")))
                .slot(placement(node.path("slot")));
        Json.strings(node.path("labels")).forEach(setting::label);
        Json.strings(node.path("texts")).forEach(setting::text);
        Json.text(node, "colour").map(Colour::ofHex).ifPresent(setting::colour);
        WhenClosed whenClosed = HIDE.equals(node.path("whenClosed").asText()) ? WhenClosed.HIDE : WhenClosed.TELL;
        Json.child(node, "hours").map(HoursJson::read).ifPresent(hours -> setting.hours(hours, whenClosed));
        return setting.build();
    }

    private static ChannelAccount account(Channel channel, JsonNode node) {
        ChannelAccount account = ChannelAccount.of(channel, Json.requiredText(node, "account"));
        Optional<PhoneNumber> fallback = Json.text(node, "fallback").map(PhoneNumber::ofE164);
        return account instanceof ChannelAccount.Rcs agent
                ? new ChannelAccount.Rcs(agent.serviceId(), fallback)
                : account;
    }

    private static ObjectNode placement(ButtonPlacement placement) {
        ObjectNode node = Json.object().put("on", placement.on());
        node.set("rules", VisibilityJson.write(placement.rules()));
        return node;
    }

    private static ButtonPlacement placement(JsonNode node) {
        return new ButtonPlacement(node.path("on").asBoolean(true), VisibilityJson.read(node.path("rules")));
    }
}
