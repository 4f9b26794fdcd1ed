package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.channel.PageKind;
import io.ordertochat.examples.demoshop.cart.Carts;
import io.ordertochat.examples.demoshop.shelf.Shelf;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.examples.demoshop.web.Forms;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.PageRequest;
import io.ordertochat.examples.demoshop.web.PageResponse;
import io.ordertochat.examples.demoshop.web.PageServer;
import io.ordertochat.examples.demoshop.web.Resources;
import io.ordertochat.examples.demoshop.web.Texts;
import io.ordertochat.http.page.Html;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.port.AdapterException;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shop's pages by address. */
public final class ShopPages implements PageServer.Pages {

    /** The only shop of this demo. */
    public static final ShopId SHOP = ShopId.of("demo");

    private final OrderToChat library;
    private final Shelf shelf;
    private final Carts carts;
    private final Frame frame;
    private final CataloguePage catalogue;
    private final Ordering ordering;

    /**
     * Makes the pages.
     *
     * @param library what takes the orders
     * @param shelf what is sold
     * @param terms what delivery costs
     * @param carts the visitors' carts
     */
    public ShopPages(OrderToChat library, Shelf shelf, Terms terms, Carts carts) {
        Pictures pictures = new Pictures(shelf);
        this.library = library;
        this.shelf = shelf;
        this.carts = carts;
        this.frame = new Frame("Casa Caraminhola");
        this.catalogue = new CataloguePage(shelf, pictures);
        this.ordering = new Ordering(library, shelf, terms, carts, frame, pictures);
    }

    @Override
    public PageResponse answer(PageRequest request) {
        Optional<Language> chosen = Language.of(request.query(Visit.LANGUAGE));
        if (chosen.isPresent() && !request.isPost()) {
            return PageResponse.seeOther(withoutLanguage(request))
                    .withCookie(Visit.LANGUAGE_COOKIE, chosen.get().tag());
        }
        Optional<Language> posted = Language.of(request.form(Visit.LANGUAGE));
        Visit visit =
                posted.map(language -> new Visit(request, Texts.in(language))).orElseGet(() -> Visit.of(request));
        PageResponse response = answer(visit);
        return posted.map(language -> response.withCookie(Visit.LANGUAGE_COOKIE, language.tag()))
                .orElse(response);
    }

    private PageResponse answer(Visit visit) {
        try {
            return visit.request().isPost() ? posted(visit) : asked(visit);
        } catch (AdapterException down) {
            Html body = ErrorPage.tryAgain(visit);
            return PageResponse.page(503, frame.around(visit, visit.say("error.503"), 0, body));
        }
    }

    @Override
    public PageResponse refuse(PageRequest request, int status) {
        Visit visit = Visit.of(request);
        Html body = ErrorPage.body(visit, status);
        return PageResponse.page(status, frame.around(visit, visit.say("error." + status), 0, body));
    }

    private PageResponse asked(Visit visit) {
        String path = visit.request().path();
        if (path.equals(Frame.STYLES_PATH)) {
            return PageResponse.asset("text/css; charset=utf-8", Frame.STYLES);
        }
        if (path.equals(Frame.ICON_PATH) || path.equals("/favicon.ico")) {
            return PageResponse.asset("image/svg+xml", Resources.text("icon.svg"));
        }
        if (path.equals("/")) {
            return catalogue(visit);
        }
        if (path.startsWith("/products/")) {
            Optional<ShelfProduct> product = shelf.find(path.substring("/products/".length()));
            return product.map(found -> ordering.product(visit, found)).orElseGet(() -> refuse(visit.request(), 404));
        }
        if (path.startsWith("/orders/")) {
            return order(visit, path.substring("/orders/".length()));
        }
        return switch (path) {
            case "/cart" -> ordering.cart(visit);
            case "/checkout" -> ordering.checkout(visit);
            default -> refuse(visit.request(), 404);
        };
    }

    private PageResponse posted(Visit visit) {
        String path = visit.request().path();
        if (path.equals("/cart/lines")) {
            return shelf.find(visit.request().form("product"))
                    .map(product -> ordering.add(visit, product))
                    .orElseGet(() -> refuse(visit.request(), 404));
        }
        if (path.startsWith("/cart/lines/")) {
            return ordering.change(visit, path.substring("/cart/lines/".length()));
        }
        boolean page = path.equals("/")
                || path.equals("/cart")
                || path.startsWith("/products/")
                || path.startsWith("/orders/");
        return path.equals("/checkout") ? ordering.submit(visit) : refuse(visit.request(), page ? 405 : 404);
    }

    private PageResponse catalogue(Visit visit) {
        String wanted = visit.request().query("category");
        Optional<CategoryPath> category = wanted.isEmpty() ? Optional.empty() : category(wanted);
        if (!wanted.isEmpty() && category.isEmpty()) {
            return refuse(visit.request(), 404);
        }
        String title = category.map(path -> CataloguePage.name(visit, path)).orElse(visit.say("hero.title"));
        PageKind kind = category.isPresent() ? PageKind.CATEGORY : PageKind.HOME;
        PageButtons buttons = PageButtons.on(library, visit, kind, Optional.empty(), category);
        Html body = catalogue.body(visit, category, buttons);
        return PageResponse.page(200, frame.around(visit, title, inCart(visit), body));
    }

    private Optional<CategoryPath> category(String wanted) {
        return shelf.paths().stream()
                .filter(path -> path.toString().equals(wanted))
                .findFirst();
    }

    private PageResponse order(Visit visit, String id) {
        Optional<Order> order =
                OrderId.isWellFormed(id) ? library.orders().find(SHOP, OrderId.of(id)) : Optional.empty();
        Optional<RenderedMessage> message = order.flatMap(library.checkouts()::messageFor);
        if (order.isEmpty() || message.isEmpty()) {
            return refuse(visit.request(), 404);
        }
        ShopSettings settings = library.settings().current(SHOP).orElseThrow().settings();
        PageButtons buttons = PageButtons.on(library, visit, PageKind.OTHER);
        Html body = Html.join(
                List.of(OrderPage.body(visit, order.get(), message.get(), settings.zone()), buttons.floating()));
        String title = visit.say("order.page", order.get().reference());
        return PageResponse.page(200, frame.around(visit, title, inCart(visit), body));
    }

    private int inCart(Visit visit) {
        return Bag.of(visit, carts, shelf).pieces();
    }

    /** Where a visitor stands who posted from a form: what answers a {@code GET}. */
    static String pageAfterPost(PageRequest request) {
        String product = request.form("product");
        if (request.path().equals("/cart/lines") && !product.isEmpty()) {
            return "/products/" + product;
        }
        return request.path().equals("/checkout") ? "/checkout" : "/cart";
    }

    static String encodePath(String path) {
        try {
            // A path that began with two slashes would be read as another host.
            return new URI(null, null, "/" + path.replaceFirst("^[/\\\\]+", ""), null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            return "/";
        }
    }

    private static String withoutLanguage(PageRequest request) {
        Map<String, String> rest = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : request.query().entrySet()) {
            if (!entry.getKey().equals(Visit.LANGUAGE)) {
                rest.put(entry.getKey(), entry.getValue().get(0));
            }
        }
        return encodePath(request.path()) + (rest.isEmpty() ? "" : "?" + Forms.write(rest));
    }
}
