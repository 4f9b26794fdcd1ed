package io.ordertochat.http.page;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.Surface;
import io.ordertochat.message.ChatLink;
import io.ordertochat.storefront.ContactButton;
import io.ordertochat.storefront.HoursNote;
import io.ordertochat.storefront.StorefrontButton;
import io.ordertochat.storefront.StorefrontQuery;
import io.ordertochat.storefront.StorefrontView;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page's buttons as HTML: plain links to the chats, and a menu of the floating button that browsers open by themselves. With
 * {@code order-to-chat-buttons.css} in the page that is all a visitor without scripts needs. Where {@code order-to-chat-buttons.js}
 * runs, it counts clicks and keeps the buttons true; it draws nothing anew that stands there already. Immutable.
 */
public final class ButtonsHtml {

    private final StorefrontQuery page;
    private final StorefrontView view;
    private final Optional<String> api;
    private final Optional<String> checkout;
    private final Set<Kind> kinds;

    /** What a page's buttons are for. */
    public enum Kind {
        /** They lead to an order. */
        ORDER("order"),
        /** They open a chat from inside the page. */
        CONTACT("contact"),
        /** They open a chat from the floating button. */
        FLOATING("floating");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The kind's name outside Java.
         *
         * @return such as {@code contact}
         */
        public String code() {
            return code;
        }

        /**
         * What a surface's buttons are for.
         *
         * @param surface where they stand
         * @return the kind
         */
        public static Kind of(Surface surface) {
            return switch (surface) {
                case PRODUCT, CART, CHECKOUT -> ORDER;
                case CHANNEL -> CONTACT;
                case FLOATING -> FLOATING;
            };
        }
    }

    private ButtonsHtml(
            StorefrontQuery page,
            StorefrontView view,
            Optional<String> api,
            Optional<String> checkout,
            Set<Kind> kinds) {
        this.page = Objects.requireNonNull(page, "page");
        this.view = Objects.requireNonNull(view, "view");
        this.api = api;
        this.checkout = checkout;
        this.kinds = kinds;
    }

    /**
     * All buttons of a page.
     *
     * @param page what was asked for; the script asks the same
     * @param view what was answered
     * @return the buttons; those that open the checkout are left out until it is said where that is
     */
    public static ButtonsHtml of(StorefrontQuery page, StorefrontView view) {
        return new ButtonsHtml(page, view, Optional.empty(), Optional.empty(), EnumSet.allOf(Kind.class));
    }

    /**
     * What a visitor holds in the hand, as far as the browser says. An iPad may pass for a computer; the script finds out.
     *
     * @param userAgent the request's {@code User-Agent}; may be empty
     * @return the device; unknown when the browser says nothing
     */
    public static Device device(String userAgent) {
        if (userAgent.isEmpty()) {
            return Device.UNKNOWN;
        }
        if (userAgent.contains("iPhone") || userAgent.contains("iPad") || userAgent.contains("iPod")) {
            return Device.IOS;
        }
        if (userAgent.contains("Android")) {
            return Device.ANDROID;
        }
        return userAgent.contains("Mobi") ? Device.MOBILE : Device.DESKTOP;
    }

    /**
     * The same buttons with a script that does not ask where it came from.
     *
     * @param value where the HTTP interface is mounted, without a slash at the end; empty for the server's root
     * @return a copy
     */
    public ButtonsHtml withApi(String value) {
        return new ButtonsHtml(page, view, Optional.of(value), checkout, kinds);
    }

    /**
     * The same buttons with those that open the checkout.
     *
     * @param address the host's page with the checkout form
     * @return a copy
     */
    public ButtonsHtml withCheckout(String address) {
        return new ButtonsHtml(page, view, api, Optional.of(address), kinds);
    }

    /**
     * Some of the buttons only, for pages with several places or order buttons of their own.
     *
     * @param first one kind
     * @param more other kinds
     * @return a copy
     */
    public ButtonsHtml only(Kind first, Kind... more) {
        return new ButtonsHtml(page, view, api, checkout, EnumSet.of(first, more));
    }

    /**
     * The element, around what is shown without a script.
     *
     * @return markup for the page's body; it may be without any button
     */
    public Html element() {
        return Html.of(
                "<order-to-chat-buttons shop=\"{}\" page=\"{}\"{}{}{}{}{} lang=\"{}\" checkout=\"{}\" data-settings=\"{}\">{}{}"
                        + "</order-to-chat-buttons>",
                page.shop().value(),
                page.page().code(),
                attribute("product", page.product().map(ProductId::value)),
                attribute("category", page.category().map(CategoryPath::toString)),
                attribute("api", api),
                attribute("checkout-href", checkout),
                attribute("show", Optional.of(kindsShown()).filter(all -> kinds.size() < Kind.values().length)),
                view.locale().toLanguageTag(),
                view.useStandardCheckout() ? "standard" : "chat",
                view.settingsVersion(),
                list(shown(EnumSet.of(Kind.ORDER, Kind.CONTACT))),
                floating(shown(EnumSet.of(Kind.FLOATING))));
    }

    private String kindsShown() {
        return kinds.stream().map(Kind::code).collect(Collectors.joining(" "));
    }

    private List<StorefrontButton> shown(Set<Kind> wanted) {
        return view.buttons().stream()
                .filter(StorefrontButton::visible)
                .filter(button -> button.link().isPresent() || checkout.isPresent())
                .filter(button -> wanted.contains(kind(button)) && kinds.contains(kind(button)))
                .toList();
    }

    private Html list(List<StorefrontButton> buttons) {
        return Html.when(
                !buttons.isEmpty(),
                () -> Html.of("<ul class=\"o2c-buttons\" role=\"list\">{}</ul>", Html.join(items(buttons))));
    }

    /** One slot needs no menu. */
    private Html floating(List<StorefrontButton> slots) {
        if (slots.isEmpty()) {
            return Html.NONE;
        }
        String corner = view.floating().corner().code();
        Html items = Html.join(items(slots));
        if (slots.size() == 1) {
            return Html.of(
                    "<div class=\"o2c-float\" data-corner=\"{}\"><ul class=\"o2c-lone\" role=\"list\">{}</ul></div>",
                    corner,
                    items);
        }
        return Html.of(
                "<details class=\"o2c-float\" data-corner=\"{}\"><summary class=\"o2c-face\" data-letters=\"{}\">{}"
                        + "<span class=\"o2c-label\">{}</span></summary><ul class=\"o2c-slots\" role=\"list\">{}</ul></details>",
                corner,
                slots.get(0).background().lettering().hex(),
                paint(slots.get(0)),
                PageTexts.say("buttons.open", view.locale()),
                items);
    }

    private List<Html> items(List<StorefrontButton> buttons) {
        return buttons.stream().map(this::item).toList();
    }

    private Html item(StorefrontButton button) {
        String link = button.link().map(ChatLink::uri).orElse("");
        boolean away = link.startsWith("https:");
        return Html.of(
                "<li class=\"o2c-button\" data-kind=\"{}\" data-channel=\"{}\" data-letters=\"{}\">{}"
                        + "<a class=\"o2c-link\" href=\"{}\"{} data-o2c-entry=\"{}\"><span class=\"o2c-label\">{}</span>{}</a>{}</li>",
                kind(button).code(),
                button.entryPoint().channel().code(),
                button.background().lettering().hex(),
                paint(button),
                link.isEmpty() ? checkout.orElse("") : link,
                away ? Html.trusted(" target=\"_blank\" rel=\"noopener noreferrer\"") : Html.NONE,
                button.entryPoint().id(),
                button.label(),
                hours(button),
                scan(button));
    }

    private static Html hours(StorefrontButton button) {
        Optional<HoursNote> note =
                button instanceof ContactButton contact ? contact.hours() : Optional.<HoursNote>empty();
        return note.map(hours -> Html.of(" <span class=\"o2c-hours\">{}</span>", hours.text()))
                .orElse(Html.NONE);
    }

    /** What the script makes of the link for a phone; nothing is seen of it where no script runs. */
    private Html scan(StorefrontButton button) {
        boolean byPhone = switch (button.entryPoint().channel()) {
            case WHATSAPP, IMESSAGE, RCS, SNAPCHAT -> true;
            case MESSENGER, INSTAGRAM -> false;
        };
        if (!byPhone || button.link().isEmpty()) {
            return Html.NONE;
        }
        String name = PageTexts.say("buttons.scan", view.locale(), button.label());
        return Html.of(
                "<button class=\"o2c-scan\" type=\"button\" title=\"{}\" aria-label=\"{}\"></button>", name, name);
    }

    // A style attribute would need an unsafe policy; what a drawing is filled with does not.
    private static Html paint(StorefrontButton button) {
        return Html.of(
                "<svg class=\"o2c-paint\" width=\"0\" height=\"0\" aria-hidden=\"true\">"
                        + "<rect width=\"100%\" height=\"100%\" fill=\"{}\"></rect></svg>",
                button.background().hex());
    }

    private static Kind kind(StorefrontButton button) {
        return Kind.of(button.entryPoint().surface());
    }

    private static Html attribute(String name, Optional<String> value) {
        return value.map(text -> Html.of(" " + name + "=\"{}\"", text)).orElse(Html.NONE);
    }
}
