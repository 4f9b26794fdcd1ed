package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.http.AdminAccess;
import io.ordertochat.http.AdminGrant;
import io.ordertochat.http.AdminRole;
import io.ordertochat.http.AdminSessions;
import io.ordertochat.http.OrderToChatApi;
import io.ordertochat.http.Request;
import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who enters the merchant's console: by sign-in links, or by what a host already knows of its people. */
public final class ConsoleAccess {

    private ConsoleAccess() {}

    static AdminSessions sessions(byte[] secret) {
        // tag::sessions[]
        AdminSessions sessions = AdminSessions.builder(URI.create("https://shop.example/chat/"), secret)
                .sessionLife(Duration.ofHours(8))
                .build();
        // end::sessions[]
        return sessions;
    }

    static OrderToChatApi withSessions(OrderToChat library, AdminSessions sessions) {
        // tag::api[]
        OrderToChatApi api =
                OrderToChatApi.builder(library).adminSessions(sessions).build();
        // end::api[]
        return api;
    }

    static URI invitation(AdminSessions sessions) {
        // tag::link[]
        URI link = sessions.signInLink(ShopId.of("demo"), "Ana", AdminRole.OWNER);
        // end::link[]
        return link;
    }

    static AdminAccess stillEmployed(AdminSessions sessions, Set<String> staff) {
        // tag::employed[]
        AdminAccess access =
                (request, shop) -> sessions.grant(request, shop).filter(grant -> staff.contains(grant.who()));
        // end::employed[]
        return access;
    }

    /** Access by a proxy in front that has signed people in; it sets these headers and drops those a client sends. */
    // tag::proxy[]
    record BehindProxy(String proxyKey, Map<String, Set<ShopId>> shopsOf) implements AdminAccess {

        @Override
        public Optional<AdminGrant> grant(Request request, ShopId shop) {
            String key = request.header("x-proxy-key").orElse("");
            String user = request.header("x-forwarded-user").orElse("");
            boolean byProxy = MessageDigest.isEqual(bytes(key), bytes(proxyKey));
            return byProxy && shopsOf.getOrDefault(user, Set.of()).contains(shop)
                    ? Optional.of(AdminGrant.toBrowser(shop, user, AdminRole.OWNER, csrfToken(user)))
                    : Optional.empty();
        }

        private String csrfToken(String user) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(bytes(proxyKey), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(bytes("csrf " + user)));
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
            }
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
    // end::proxy[]
}
