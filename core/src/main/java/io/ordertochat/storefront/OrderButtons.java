package io.ordertochat.storefront;

import io.ordertochat.catalog.Product;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.Colour;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.ShownPage;
import io.ordertochat.channel.Surface;
import io.ordertochat.channel.Visibility;
import io.ordertochat.message.ChatLink;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.message.ProductEnquiry;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.storefront.StorefrontButton.Action;
import io.ordertochat.storefront.StorefrontButton.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The order buttons of one page. */
final class OrderButtons {

    private final OrderMessages messages;
    private final ShopState state;
    private final ShopSettings shop;
    private final Locale locale;
    private final Instant now;

    OrderButtons(OrderMessages messages, ShopState state, Locale locale, Instant now) {
        this.messages = messages;
        this.state = state;
        this.shop = state.settings();
        this.locale = locale;
        this.now = now;
    }

    List<OrderButton> on(ShownPage page, Optional<Product> product) {
        return List.of(
                productButton(page, product),
                button(Surface.CART, PageKind.CART, page),
                button(Surface.CHECKOUT, PageKind.CHECKOUT, page));
    }

    /** Where a page's own button is missing, customers need another way to buy. */
    boolean leaveItToTheShop(ShownPage page) {
        boolean ordering =
                Surface.of(page.kind().code()).filter(Surface::isOrdering).isPresent();
        return !shop.checkoutOn()
                || shop.mode() == CheckoutMode.CHAT_ONLY
                || (ordering && verdict(page) != Visibility.SHOWN);
    }

    private OrderButton button(Surface surface, PageKind home, ShownPage page) {
        Reason reason = reason(home, page);
        if (reason == Reason.SHOWN && shop.mode() == CheckoutMode.CHAT_ONLY) {
            reason = Reason.CHAT_ONLY;
        }
        return button(surface, ruled(reason, page), Action.CHECKOUT, Optional.empty());
    }

    private OrderButton productButton(ShownPage page, Optional<Product> product) {
        Action action = shop.mode() == CheckoutMode.CHAT_ONLY ? Action.CHAT : Action.CHECKOUT;
        Reason reason = reason(PageKind.PRODUCT, page);
        if (reason == Reason.SHOWN && product.isEmpty()) {
            reason = Reason.UNKNOWN_PRODUCT;
        }
        reason = ruled(reason, page);
        Optional<ChatLink> link =
                reason == Reason.SHOWN && action == Action.CHAT ? product.map(this::enquiry) : Optional.empty();
        return button(Surface.PRODUCT, reason, action, link);
    }

    private Reason reason(PageKind home, ShownPage page) {
        if (!shop.checkoutOn()) {
            return Reason.CHECKOUT_OFF;
        }
        return page.kind() == home ? Reason.SHOWN : Reason.OTHER_PAGE;
    }

    private Reason ruled(Reason reason, ShownPage page) {
        return reason == Reason.SHOWN ? Reason.of(verdict(page)) : reason;
    }

    /** Rules about products say nothing about a cart, which may hold several. */
    private Visibility verdict(ShownPage page) {
        Visibility verdict = shop.orderButtonRules().judge(page);
        boolean aboutProducts = verdict == Visibility.OTHER_PRODUCT || verdict == Visibility.OTHER_CATEGORY;
        return aboutProducts && page.kind() != PageKind.PRODUCT ? Visibility.SHOWN : verdict;
    }

    private ChatLink enquiry(Product product) {
        return messages.enquiry(
                new ProductEnquiry(shop.name(), product.name(), Optional.of(product.price()), ""),
                shop.templates(),
                locale,
                shop.linkBudget(),
                new LedTo(state, now).enquiry(product));
    }

    private OrderButton button(Surface surface, Reason reason, Action action, Optional<ChatLink> link) {
        return new OrderButton(
                new EntryPoint(surface, Channel.WHATSAPP),
                reason == Reason.SHOWN,
                reason,
                action,
                ButtonLabels.order(action, locale),
                link,
                Colour.WHATSAPP);
    }
}
