package io.ordertochat.http;

import io.ordertochat.shop.ShopId;
import java.util.Objects;
import java.util.Optional;

/**
 * Permission for one request to a shop's administration. {@link #toString} shows neither who nor the token.
 *
 * @param shop the shop it is for; a grant for another shop than the asked one opens nothing
 * @param who the person's or the program's name as settings keep it ("changed by"), 1 to 100 characters without controls
 * @param role what they may do
 * @param csrfToken the token that requests which change something must repeat in the header
 *     {@code X-Order-To-Chat-CSRF}; empty only where no browser sends the credential by itself
 */
public record AdminGrant(ShopId shop, String who, AdminRole role, Optional<String> csrfToken) {

    private static final int MAX_WHO = 100;
    private static final int MIN_TOKEN = 16;
    private static final int MAX_TOKEN = 200;

    /**
     * Checks the form of name and token.
     *
     * @throws IllegalArgumentException when the name is blank, too long or has controls, or the token is not 16 to 200
     *     visible ASCII characters
     */
    public AdminGrant {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(role, "role");
        if (who.isBlank() || who.length() > MAX_WHO || who.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("admin grant: the name has " + who.length()
                    + " characters or a control among them; name who it is in 1 to 100");
        }
        if (csrfToken.filter(token -> !isToken(token)).isPresent()) {
            throw new IllegalArgumentException(
                    "admin grant: the CSRF token has "
                            + csrfToken.get().length()
                            + " characters; use 16 to 200 visible ASCII ones, hard to guess and the same as long as the session lasts");
        }
    }

    /**
     * A grant for a credential that no browser sends by itself, such as an {@code Authorization} header a program writes.
     *
     * @param shop the shop
     * @param who the program's or person's name
     * @param role what they may do
     * @return the grant
     * @throws IllegalArgumentException as the constructor
     */
    public static AdminGrant toProgram(ShopId shop, String who, AdminRole role) {
        return new AdminGrant(shop, who, role, Optional.empty());
    }

    /**
     * A grant for a credential that a browser sends by itself: a cookie, ours or that of a proxy in front, or a client
     * certificate. Other sites can make browsers send these, so requests that change something must repeat the token.
     *
     * @param shop the shop
     * @param who the person's name
     * @param role what they may do
     * @param csrfToken 16 to 200 visible ASCII characters, hard to guess and the same as long as the session lasts
     * @return the grant
     * @throws IllegalArgumentException as the constructor
     */
    public static AdminGrant toBrowser(ShopId shop, String who, AdminRole role, String csrfToken) {
        return new AdminGrant(shop, who, role, Optional.of(csrfToken));
    }

    @Override
    public String toString() {
        return "AdminGrant[" + shop + ", " + role + (csrfToken.isPresent() ? ", browser" : "") + "]";
    }

    private static boolean isToken(String token) {
        return token.length() >= MIN_TOKEN
                && token.length() <= MAX_TOKEN
                && token.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
