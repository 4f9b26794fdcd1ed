package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.http.page.Assets;
import io.ordertochat.http.page.Html;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The merchant's console: its pages, its door, and what stands in place of a page that can't be shown. */
final class ConsoleRoutes {

    private final OrderToChat library;
    private final AdminGate gate;
    private final @Nullable AdminSessions sessions;
    private final ConsoleFrame frame;
    private final AnalyticsPage analytics;

    ConsoleRoutes(
            OrderToChat library, AdminGate gate, @Nullable AdminSessions sessions, Assets assets, InstantSource time) {
        this.library = library;
        this.gate = gate;
        this.sessions = sessions;
        this.frame = new ConsoleFrame(assets, sessions != null);
        this.analytics = new AnalyticsPage(library, time);
    }

    void addTo(Router router) {
        String console = "/admin/{shop}";
        router.route("GET", console, RouteGroup.ADMIN, ConsoleRoutes::intoFolder)
                .route("GET", console + "/", RouteGroup.ADMIN, gate.from(AdminRole.VIEWER, this::overview))
                .route("GET", console + "/analytics", RouteGroup.ADMIN, gate.from(AdminRole.VIEWER, this::analytics))
                .route("GET", console + "/form", RouteGroup.ADMIN, gate.from(AdminRole.VIEWER, this::form));
        if (sessions != null) {
            AdminSessions open = sessions;
            router.route("GET", console + "/sign-in", RouteGroup.ADMIN, AdminGate.door(call -> signIn(call, open)))
                    .route(
                            "POST",
                            console + "/sign-out",
                            RouteGroup.ADMIN,
                            gate.from(AdminRole.VIEWER, call -> open.signOut(call.shop())));
        }
    }

    /** A refusal as a page. */
    Response problem(Problem problem, Request request) {
        ConsoleTexts texts = ConsoleTexts.in(ConsoleLanguage.of(request));
        String code = problem.code().code();
        String known = texts.has("problem." + code + ".title") ? code : "other";
        String title = texts.say("problem." + known + ".title");
        Html body = Html.of(
                "<section class=\"card lonely\"><h1>{}</h1><p>{}</p></section>",
                title,
                texts.say("problem." + known + ".text"));
        return problem.dressed(frame.plain(problem.code().status(), texts, title, body));
    }

    // Relative addresses on the pages count on the slash.
    private static Response intoFolder(Call call) {
        String shop = call.parameters().getOrDefault("shop", "");
        if (!ShopId.isWellFormed(shop)) {
            throw new Refusal(Problems.noSuchRoute());
        }
        return Answers.seeOther(shop + "/");
    }

    private Response overview(AdminCall call) {
        return shown(call, ConsoleFrame.Page.OVERVIEW, "./", (state, texts) -> ConsoleOverview.body(state, texts));
    }

    private Response analytics(AdminCall call) {
        return shown(
                call,
                ConsoleFrame.Page.ANALYTICS,
                "analytics",
                (state, texts) -> analytics.body(call, state, texts),
                "analytics.css",
                "analytics.js");
    }

    private Response form(AdminCall call) {
        return shown(
                call,
                ConsoleFrame.Page.FORM,
                "form",
                (state, texts) -> ConsoleFormPage.body(call, state, texts),
                "sortable.min.js",
                "form-page.js");
    }

    @FunctionalInterface
    private interface Body {
        Html of(ShopState state, ConsoleTexts texts);
    }

    private Response shown(AdminCall call, ConsoleFrame.Page page, String self, Body body, String... files) {
        Optional<ConsoleLanguage> chosen = call.call().query("lang").flatMap(ConsoleLanguage::of);
        if (chosen.isPresent()) {
            String kept = ConsoleFrame.keptQuery(call.call().request());
            return chosen.get().rememberedIn(Answers.seeOther(kept.isEmpty() ? self : self + "?" + kept.substring(1)));
        }
        ShopState state =
                library.settings().current(call.shop()).orElseThrow(() -> new Refusal(Problems.unknownShop()));
        ConsoleTexts texts = ConsoleTexts.in(ConsoleLanguage.of(call.call().request()));
        String[] all = new String[files.length + 1];
        System.arraycopy(files, 0, all, 0, files.length);
        all[files.length] = "console.js";
        return frame.page(call, texts, state.settings().name(), page, body.of(state, texts), all);
    }

    private Response signIn(Call call, AdminSessions open) {
        String id = call.parameters().getOrDefault("shop", "");
        Optional<Response> done = ShopId.isWellFormed(id)
                ? call.query("token").flatMap(token -> open.signIn(token, ShopId.of(id)))
                : Optional.empty();
        // Somebody who is in already gets on with an old link too.
        return done.or(() -> gate.grant(call).map(grant -> Answers.seeOther("./")))
                .orElseThrow(() -> new Refusal(Problems.linkOver()));
    }
}
