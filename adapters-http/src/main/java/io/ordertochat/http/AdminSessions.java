package io.ordertochat.http;

import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets people in by signed links: a link opens the sign-in page, which exchanges it for a session cookie and leads on without
 * the token in the address. Links and sessions are signed with HMAC-SHA256 and kept nowhere, so any number of nodes with the
 * same secret know them, and none can be called back one by one: a link works as often as it is opened until its life ends,
 * a session until its life ends or its browser signs out. A changed secret ends them all; to change it softly, name the old
 * one as a former secret until the longest session made with it is over. Thread-safe. {@link #toString} shows no secret.
 */
public final class AdminSessions implements AdminAccess {

    private static final String LINK = "order-to-chat admin link 1";
    private static final String SESSION = "order-to-chat admin session 1";
    private static final String CSRF = "order-to-chat admin csrf 1";
    private static final String COOKIE = "order-to-chat-admin";
    private static final int NONCE_BYTES = 12;
    private static final int PARTS = 5;

    private final String address;
    private final String path;
    private final boolean secure;
    private final SignedTexts texts;
    private final Duration linkLife;
    private final Duration sessionLife;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    private AdminSessions(Builder from) {
        this.address = from.address;
        this.path = URI.create(from.address).getRawPath();
        this.secure = from.address.startsWith("https:");
        this.texts = from.texts;
        this.linkLife = from.linkLife;
        this.sessionLife = from.sessionLife;
        this.time = from.time;
    }

    /** What a signed text says. */
    private record Claim(ShopId shop, AdminRole role, long until, String nonce, String who) {

        String text() {
            return shop + "\n" + role.name() + "\n" + until + "\n" + nonce + "\n" + who;
        }

        /** Only genuine texts get here, so one that can't be read was signed by another version of this program. */
        static Optional<Claim> of(String text) {
            String[] parts = text.split("\n", PARTS);
            if (parts.length < PARTS) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Claim(
                        ShopId.of(parts[0]),
                        AdminRole.valueOf(parts[1]),
                        Long.parseLong(parts[2]),
                        parts[3],
                        parts[4]));
            } catch (IllegalArgumentException otherVersion) {
                return Optional.empty();
            }
        }
    }

    /**
     * Starts sessions.
     *
     * @param address where browsers see the interface, its base path included, such as {@code https://shop.example/chat/}:
     *     links are made with it (never with what a request claims its host to be), cookies are limited to it, and are
     *     {@code Secure} when it is https
     * @param secret signs links and sessions, at least 32 random bytes; keep it from restart to restart
     * @param former earlier secrets whose links and sessions still pass
     * @return a builder with links that live 15 minutes and sessions that live 12 hours
     * @throws IllegalArgumentException when the address is no absolute http or https address of a host and a path, or a secret
     *     is too short
     */
    public static Builder builder(URI address, byte[] secret, byte[]... former) {
        return new Builder(address, new SignedTexts(secret, former));
    }

    /**
     * Makes a sign-in link. Whoever has it is let in: send it only to that person, and keep it out of logs.
     *
     * @param shop the shop it opens
     * @param who the person's name, 1 to 100 characters without controls
     * @param role what they may do
     * @return the link, which works as often as it is opened until its life ends
     * @throws IllegalArgumentException when the name has another form
     */
    public URI signInLink(ShopId shop, String who, AdminRole role) {
        AdminGrant checked = AdminGrant.toProgram(shop, who, role);
        Claim claim = claim(checked.shop(), checked.role(), linkLife, checked.who());
        return URI.create(address + "admin/" + shop + "/sign-in?token=" + texts.sign(LINK, claim.text()));
    }

    @Override
    public Optional<AdminGrant> grant(Request request, ShopId shop) {
        return Cookies.named(cookieName(), request).stream()
                .flatMap(cookie -> texts.read(SESSION, cookie).stream())
                .flatMap(session -> granted(session, shop).stream())
                .findFirst();
    }

    private Optional<AdminGrant> granted(SignedTexts.Genuine session, ShopId shop) {
        return valid(session, shop)
                .map(claim ->
                        AdminGrant.toBrowser(shop, claim.who(), claim.role(), SignedTexts.tokenFor(CSRF, session)));
    }

    /** Exchanges a link's token for a session; empty when the token is not, or no longer, good for this shop. */
    Optional<Response> signIn(String token, ShopId shop) {
        return texts.read(LINK, token).flatMap(link -> valid(link, shop)).map(claim -> {
            Claim session = claim(shop, claim.role(), sessionLife, claim.who());
            return withCookies(
                    Answers.seeOther("./"), shop, texts.sign(SESSION, session.text()), sessionLife.toSeconds());
        });
    }

    /** Takes the session from the browser. */
    Response signOut(ShopId shop) {
        return withCookies(Response.of(204, new byte[0]).withHeader("cache-control", "no-store"), shop, "", 0);
    }

    private Claim claim(ShopId shop, AdminRole role, Duration life, String who) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        long until = time.instant().plus(life).getEpochSecond();
        return new Claim(shop, role, until, HexFormat.of().formatHex(nonce), who);
    }

    private Optional<Claim> valid(SignedTexts.Genuine genuine, ShopId shop) {
        return Claim.of(genuine.text())
                .filter(claim -> claim.shop().equals(shop) && time.instant().getEpochSecond() < claim.until());
    }

    // The pages and their routes have no path in common but the root, so each gets a cookie of its own. A person who
    // follows
    // a link from elsewhere into the console is signed in there (Lax); the routes are only ever asked by its pages
    // (Strict).
    private Response withCookies(Response response, ShopId shop, String value, long seconds) {
        List<String> cookies = List.of(
                cookie(value, path + "admin/" + shop, seconds, "Lax"),
                cookie(value, path + "v1/shops/" + shop + "/admin", seconds, "Strict"));
        Map<String, List<String>> headers = new LinkedHashMap<>(response.headers());
        headers.put("set-cookie", cookies);
        return new Response(response.status(), headers, response.body());
    }

    private String cookie(String value, String cookiePath, long seconds, String sameSite) {
        return cookieName() + "=" + value + "; Path=" + cookiePath + "; Max-Age=" + seconds + "; HttpOnly; SameSite="
                + sameSite + (secure ? "; Secure" : "");
    }

    // Browsers take a name that begins so from a secure page only.
    private String cookieName() {
        return secure ? "__Secure-" + COOKIE : COOKIE;
    }

    @Override
    public String toString() {
        return "AdminSessions[links " + linkLife + ", sessions " + sessionLife + "]";
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {

        private static final Duration LONGEST_LINK = Duration.ofDays(7);
        private static final Duration LONGEST_SESSION = Duration.ofDays(30);

        private final String address;
        private final SignedTexts texts;
        private Duration linkLife = Duration.ofMinutes(15);
        private Duration sessionLife = Duration.ofHours(12);
        private InstantSource time = InstantSource.system();

        private Builder(URI address, SignedTexts texts) {
            this.address = checked(address);
            this.texts = texts;
        }

        /**
         * Sets how long a sign-in link works; 15 minutes unless said.
         *
         * @param value 1 minute to 7 days
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder linkLife(Duration value) {
            this.linkLife = inRange("link life", value, LONGEST_LINK);
            return this;
        }

        /**
         * Sets how long a session lasts, from signing in; 12 hours unless said.
         *
         * @param value 1 minute to 30 days
         * @return this builder
         * @throws IllegalArgumentException when it is out of range
         */
        public Builder sessionLife(Duration value) {
            this.sessionLife = inRange("session life", value, LONGEST_SESSION);
            return this;
        }

        /**
         * Sets the time that lives are counted by; the system's unless said.
         *
         * @param value where the time comes from
         * @return this builder
         */
        public Builder time(InstantSource value) {
            this.time = Objects.requireNonNull(value, "time");
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the sessions
         */
        public AdminSessions build() {
            return new AdminSessions(this);
        }

        private static Duration inRange(String what, Duration value, Duration longest) {
            if (value.compareTo(Duration.ofMinutes(1)) < 0 || value.compareTo(longest) > 0) {
                throw new IllegalArgumentException(
                        "admin sessions: " + what + " is " + value + "; choose PT1M to " + longest);
            }
            return value;
        }

        private static String checked(URI address) {
            String scheme = Objects.requireNonNullElse(address.getScheme(), "");
            String path = Objects.requireNonNullElse(address.getRawPath(), "");
            boolean web = scheme.equals("https") || scheme.equals("http");
            boolean bare = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
            // A semicolon would end the path of a cookie.
            if (!web || !bare || path.contains(";") || path.contains("//")) {
                throw new IllegalArgumentException(
                        "admin sessions: the address is no plain one; write where browsers see the interface, such as"
                                + " https://shop.example/chat/");
            }
            return address + (path.endsWith("/") ? "" : "/");
        }
    }
}
