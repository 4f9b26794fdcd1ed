package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.OrderToChat;
import io.ordertochat.channel.PageKind;
import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.PreviewOutcome;
import io.ordertochat.checkout.RequestedLine;
import io.ordertochat.examples.demoshop.cart.Carts;
import io.ordertochat.examples.demoshop.shelf.Shelf;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.examples.demoshop.web.PageResponse;
import io.ordertochat.http.page.FormHtml;
import io.ordertochat.http.page.Html;
import io.ordertochat.http.page.InputProblems;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.settings.ShopSettings;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The way from a product to an order. */
final class Ordering {

    private final OrderToChat library;
    private final Shelf shelf;
    private final Terms terms;
    private final Carts carts;
    private final Frame frame;
    private final ProductPage productPage;
    private final CartPage cartPage;
    private final SecureRandom chance = new SecureRandom();

    Ordering(OrderToChat library, Shelf shelf, Terms terms, Carts carts, Frame frame, Pictures pictures) {
        this.library = library;
        this.shelf = shelf;
        this.terms = terms;
        this.carts = carts;
        this.frame = frame;
        this.productPage = new ProductPage(pictures);
        this.cartPage = new CartPage(pictures);
    }

    PageResponse product(Visit visit, ShelfProduct product) {
        return product(visit, product, 200, InputProblems.NONE);
    }

    private PageResponse product(Visit visit, ShelfProduct product, int status, InputProblems problems) {
        PageButtons buttons =
                PageButtons.on(library, visit, PageKind.PRODUCT, Optional.of(product.id()), Optional.empty());
        Html body = productPage.body(visit, product, buttons, problems);
        return page(visit, status, product.name(visit.language()), bag(visit), body);
    }

    PageResponse add(Visit visit, ShelfProduct product) {
        Map<String, String> chosen = ProductPage.chosen(visit, product);
        int quantity = quantity(visit);
        // The library's own rules of a line, asked without placing anything.
        PreviewOutcome outcome = library.previews()
                .preview(CheckoutSubmission.of(ShopPages.SHOP, SubmissionKey.of("preview"))
                        .locale(visit.language().locale())
                        .line(new RequestedLine(product.id().value(), quantity, chosen))
                        .build());
        if (outcome instanceof PreviewOutcome.Invalid invalid) {
            return product(visit, product, 422, ProductPage.problems(visit, product, invalid.violations()));
        }
        String cart = visit.cart().orElseGet(this::random);
        if (!carts.add(cart, product.id().value(), quantity, chosen)) {
            InputProblems full = InputProblems.of(Map.of("quantity", visit.say("cart.full")));
            return product(visit, product, 422, full);
        }
        boolean straight = visit.request().form("then").equals("checkout");
        return PageResponse.seeOther(straight ? "/checkout" : "/cart").withCookie(Visit.CART_COOKIE, cart);
    }

    PageResponse change(Visit visit, String line) {
        Optional<Long> number = Bag.number(line);
        Optional<Long> quantity = Bag.number(visit.request().form("quantity").strip());
        if (visit.cart().isPresent() && number.isPresent() && quantity.isPresent()) {
            carts.change(visit.cart().get(), number.get(), (int) Math.min(quantity.get(), Integer.MAX_VALUE));
        }
        return PageResponse.seeOther("/cart");
    }

    PageResponse cart(Visit visit) {
        Bag bag = bag(visit);
        Html body = cartPage.body(visit, bag, PageButtons.on(library, visit, PageKind.CART));
        return page(visit, 200, visit.say("cart.title"), bag, body);
    }

    PageResponse checkout(Visit visit) {
        Bag bag = bag(visit);
        return bag.isEmpty()
                ? PageResponse.seeOther("/cart")
                : form(visit, 200, bag, Draft.fresh(random(), bag), InputProblems.NONE);
    }

    PageResponse submit(Visit visit) {
        Bag bag = bag(visit);
        Draft draft = Draft.posted(visit.request());
        if (!draft.hasKey()) {
            return PageResponse.seeOther("/checkout");
        }
        // A form that is an order already must not come to show, and then take, what is in the cart by now.
        boolean placed = isPlaced(draft);
        boolean onlyShown = visit.request().form("then").equals("refresh")
                || !visit.request().form(Visit.LANGUAGE).isEmpty();
        if (!placed && onlyShown) {
            return bag.isEmpty()
                    ? PageResponse.seeOther("/cart")
                    : form(visit, 200, bag, draft.seeing(bag), couponProblem(visit, bag, draft));
        }
        boolean changed = !bag.isEmpty() && !bag.seen().equals(draft.seen());
        if (changed && !placed) {
            InputProblems problems = InputProblems.of(Map.of("cart-lines", visit.say("cart.changed")));
            return form(visit, 409, bag, draft.seeing(bag), problems);
        }
        return settle(visit, bag, draft);
    }

    private PageResponse settle(Visit visit, Bag bag, Draft draft) {
        CheckoutOutcome outcome = library.checkouts().submit(draft.submission(ShopPages.SHOP, visit, bag));
        if (outcome instanceof CheckoutOutcome.OnHold onHold) {
            // The pieces of the form that was sent, so that what came into the cart meanwhile stays there.
            visit.cart().ifPresent(cart -> carts.takeOff(cart, Bag.quantitiesOf(draft.seen())));
            String page = "/orders/" + onHold.order().id();
            return PageResponse.seeOther(onHold.repeated() ? page + "?again=1" : page);
        }
        if (outcome instanceof CheckoutOutcome.Invalid invalid) {
            InputProblems problems = CheckoutPage.problems(visit, form(visit), invalid.violations());
            return bag.isEmpty() ? PageResponse.seeOther("/cart") : form(visit, 422, bag, draft, problems);
        }
        if (outcome instanceof CheckoutOutcome.KeyTaken) {
            // An old form filled in for somebody else: a new submission, to be looked at once more.
            InputProblems again = InputProblems.of(Map.of("cart-lines", visit.say("cart.changed")));
            return bag.isEmpty()
                    ? PageResponse.seeOther("/cart")
                    : form(visit, 409, bag, draft.withKey(random()).seeing(bag), again);
        }
        if (outcome instanceof CheckoutOutcome.MessageOnly messageOnly) {
            return PageResponse.seeOther(messageOnly.message().link().uri());
        }
        return page(visit, 409, visit.say("error.409"), bag, ErrorPage.body(visit, 409));
    }

    private boolean isPlaced(Draft draft) {
        return library.orders()
                .findBySubmission(ShopPages.SHOP, SubmissionKey.of(draft.key()))
                .isPresent();
    }

    private InputProblems couponProblem(Visit visit, Bag bag, Draft draft) {
        Summary summary = Summary.of(ShopPages.SHOP, visit, bag, draft.coupon(), terms);
        return summary.couponRefused()
                ? InputProblems.of(Map.of("coupon", visit.say("problem.coupon-refused")))
                : InputProblems.NONE;
    }

    private PageResponse form(Visit visit, int status, Bag bag, Draft draft, InputProblems problems) {
        Summary summary = Summary.of(ShopPages.SHOP, visit, bag, draft.coupon(), terms);
        PageButtons buttons = PageButtons.on(library, visit, PageKind.CHECKOUT);
        Html body = CheckoutPage.body(visit, form(visit), draft, summary, problems, buttons);
        return PageResponse.page(status, frame.aroundForm(visit, visit.say("checkout.title"), bag.pieces(), body));
    }

    private FormHtml form(Visit visit) {
        ShopSettings settings =
                library.settings().current(ShopPages.SHOP).orElseThrow().settings();
        // tag::form[]
        return FormHtml.of(settings.form(), visit.language().locale(), settings.region())
                .withPrefix(Draft.FIELD);
        // end::form[]
    }

    private PageResponse page(Visit visit, int status, String title, Bag bag, Html body) {
        return PageResponse.page(status, frame.around(visit, title, bag.pieces(), body));
    }

    private Bag bag(Visit visit) {
        return Bag.of(visit, carts, shelf);
    }

    private static int quantity(Visit visit) {
        String typed = visit.request().form("quantity").strip();
        return typed.isEmpty()
                ? 1
                : Bag.number(typed)
                        .map(n -> (int) Math.min(n, Integer.MAX_VALUE))
                        .orElse(0);
    }

    private String random() {
        byte[] bytes = new byte[16];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
