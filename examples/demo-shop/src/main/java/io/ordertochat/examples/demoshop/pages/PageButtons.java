package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.http.page.ButtonsHtml;
import io.ordertochat.http.page.Html;
import io.ordertochat.storefront.OrderButton;
import io.ordertochat.storefront.StorefrontButton.Action;
import io.ordertochat.storefront.StorefrontQuery;
import io.ordertochat.storefront.StorefrontView;
import java.util.Optional;

/**
 * The library's buttons on one page.
 *
 * @param view what the library says about the page
 * @param html the contact buttons, a question instead of an order where the shop only chats, and the floating button
 */
record PageButtons(StorefrontView view, ButtonsHtml html) {

    static PageButtons on(OrderToChat library, Visit visit, PageKind page) {
        return on(library, visit, page, Optional.empty(), Optional.empty());
    }

    static PageButtons on(
            OrderToChat library,
            Visit visit,
            PageKind kind,
            Optional<ProductId> product,
            Optional<CategoryPath> category) {
        // tag::buttons[]
        StorefrontQuery page = new StorefrontQuery(
                ShopPages.SHOP,
                kind,
                product,
                category,
                ButtonsHtml.device(visit.request().userAgent()),
                Optional.of(visit.language().locale()));
        StorefrontView view = library.storefronts().view(page).orElseThrow();
        ButtonsHtml buttons = ButtonsHtml.of(page, view);
        // end::buttons[]
        return new PageButtons(view, buttons);
    }

    /** The words of the order button, which is this shop's own; empty when it is not to be shown. */
    String orderLabel() {
        return view.orderButtons().stream()
                .filter(button -> button.visible() && button.action() == Action.CHECKOUT)
                .map(OrderButton::label)
                .findFirst()
                .orElse("");
    }

    /** The floating button alone. */
    Html floating() {
        return html.only(ButtonsHtml.Kind.FLOATING).element();
    }

    /** The same with a few words above it. */
    Html section(Visit visit) {
        return Html.of("<section class=\"ask\"><h2>{}</h2>{}</section>", visit.say("ask.title"), html.element());
    }
}
