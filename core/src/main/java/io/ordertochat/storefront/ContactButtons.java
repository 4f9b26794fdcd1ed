package io.ordertochat.storefront;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.ButtonPlacement;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ChannelSetting.WhenClosed;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.ShownPage;
import io.ordertochat.channel.Surface;
import io.ordertochat.message.ChatLink;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.storefront.StorefrontButton.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The contact buttons and floating slots of one page. Neither the toggle, the mode nor the routing rules are asked. */
final class ContactButtons {

    private final ShopSettings shop;
    private final Locale locale;
    private final Instant now;

    ContactButtons(ShopSettings shop, Locale locale, Instant now) {
        this.shop = shop;
        this.locale = locale;
        this.now = now;
    }

    List<ContactButton> on(ShownPage page) {
        List<ContactButton> buttons = new ArrayList<>();
        for (Surface surface : List.of(Surface.CHANNEL, Surface.FLOATING)) {
            int position = 1;
            for (ChannelSetting setting : shop.channels().settings()) {
                buttons.add(button(setting, surface, position, page));
                position++;
            }
        }
        return buttons;
    }

    private ContactButton button(ChannelSetting setting, Surface surface, int position, ShownPage page) {
        EntryPoint entryPoint = new EntryPoint(surface, setting.channel());
        Reason reason = setReason(setting, surface, page);
        Optional<ChatLink> link = Optional.empty();
        Optional<HoursNote> hours = Optional.empty();
        if (reason == Reason.SHOWN) {
            link = link(setting, entryPoint, page);
            hours = setting.hours().map(open -> HoursTexts.note(open, now, shop.zone(), locale));
            reason = link.isEmpty() ? Reason.UNSUPPORTED_DEVICE : openReason(setting, hours);
        }
        boolean visible = reason == Reason.SHOWN;
        return new ContactButton(
                entryPoint,
                position,
                visible,
                reason,
                setting.label(locale).orElseGet(() -> ButtonLabels.contact(setting.channel(), locale)),
                visible ? link : Optional.empty(),
                setting.colour(),
                hours);
    }

    private Optional<ChatLink> link(ChannelSetting setting, EntryPoint entryPoint, ShownPage page) {
        String text = setting.text(locale, shop.locale());
        return setting.account().link(page.device(), text, reference(setting, entryPoint, page));
    }

    private static Reason openReason(ChannelSetting setting, Optional<HoursNote> hours) {
        boolean closed = hours.filter(note -> !note.open()).isPresent();
        return closed && setting.whenClosed() == WhenClosed.HIDE ? Reason.CLOSED : Reason.SHOWN;
    }

    private Reason setReason(ChannelSetting setting, Surface surface, ShownPage page) {
        ButtonPlacement placement = setting.placement(surface);
        if (!setting.enabled()) {
            return Reason.CHANNEL_OFF;
        }
        if (surface == Surface.FLOATING && !shop.channels().floating().on()) {
            return Reason.FLOATING_OFF;
        }
        return placement.on() ? Reason.of(placement.rules().judge(page)) : Reason.BUTTON_OFF;
    }

    /** Which button on which page for which product: {@code channel_messenger.product.mug-01}. */
    private static String reference(ChannelSetting setting, EntryPoint entryPoint, ShownPage page) {
        if (!setting.attribution() || !setting.channel().carriesReference()) {
            return "";
        }
        String product = page.product()
                .map(ProductId::value)
                .filter(ContactButtons::isPlain)
                .map(id -> "." + id)
                .orElse("");
        return entryPoint.id() + "." + page.kind().code() + product;
    }

    /** The signs that references were documented to have; another id is left out rather than cut. */
    private static boolean isPlain(String id) {
        return id.chars()
                .allMatch(c -> (c >= '0' && c <= '9')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= 'a' && c <= 'z')
                        || "+-./:=_".indexOf(c) >= 0);
    }
}
