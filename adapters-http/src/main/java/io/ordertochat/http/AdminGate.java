package io.ordertochat.http;

import io.ordertochat.port.HostCode;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * The one way into the administration. {@link Router} takes no route below it that has not come from here, and what is
 * refused is refused before anything about the shop is read.
 */
final class AdminGate {

    static final String CSRF_HEADER = "x-order-to-chat-csrf";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final AdminAccess access;

    AdminGate(AdminAccess access) {
        this.access = access;
    }

    /** A handler that stands behind the gate, or is the gate's own door. */
    static final class Gated implements Handler {

        private final Handler handler;

        private Gated(Handler handler) {
            this.handler = handler;
        }

        @Override
        public Response answer(Call call) {
            return handler.answer(call);
        }
    }

    /** Lets in whoever has at least a role. */
    Gated from(AdminRole least, AdminHandler handler) {
        return new Gated(call -> handler.answer(new AdminCall(call, admit(call, least))));
    }

    /** A place before the gate, where people sign in. */
    static Gated door(Handler handler) {
        return new Gated(handler);
    }

    /** What a request may do, for the door too. */
    Optional<AdminGrant> grant(Call call) {
        String id = call.parameters().getOrDefault("shop", "");
        if (!ShopId.isWellFormed(id)) {
            return Optional.empty();
        }
        ShopId shop = ShopId.of(id);
        return HostCode.ask("AdminAccess.grant", "shop=" + shop, () -> access.grant(call.request(), shop))
                .filter(grant -> grant.shop().equals(shop));
    }

    private AdminGrant admit(Call call, AdminRole least) {
        AdminGrant grant = grant(call).orElseThrow(() -> new Refusal(Problems.notSignedIn()));
        if (!SAFE.contains(call.request().method())) {
            checkOrigin(call.request(), grant);
        }
        if (!grant.role().covers(least)) {
            throw new Refusal(Problems.roleTooSmall(least));
        }
        return grant;
    }

    private static void checkOrigin(Request request, AdminGrant grant) {
        String site = request.header("sec-fetch-site").orElse("none");
        boolean ours = site.equals("same-origin") || site.equals("none");
        byte[] given = request.header(CSRF_HEADER).orElse("").getBytes(StandardCharsets.UTF_8);
        boolean right = grant.csrfToken()
                .map(token -> MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given))
                .orElse(true);
        if (!ours || !right) {
            throw new Refusal(Problems.crossSite());
        }
    }
}
