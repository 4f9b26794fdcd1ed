package io.ordertochat.http;

import io.ordertochat.shop.ShopId;
import java.util.Optional;

/**
 * Who may enter a shop's administration: everything below {@code /admin/{shop}/} and {@code /v1/shops/{shop}/admin/}. Closed
 * unless a host says otherwise. {@link AdminSessions} is ready-made; a host with people of its own answers from those.
 *
 * <p>Whatever this answers, the library keeps these rules around it: without a grant nothing is told, not even whether the
 * shop exists; a grant for another shop is none; a grant whose role is too small opens nothing that needs a higher one; a
 * request that changes something repeats the grant's CSRF token in {@code X-Order-To-Chat-CSRF}, where the grant has one; a
 * browser's request that says it comes from another site changes nothing; where this fails, the administration is closed.
 *
 * <p>Asked once per request, on the request's thread. Implementations are thread-safe.
 */
@FunctionalInterface
public interface AdminAccess {

    /**
     * Tells what a request may do.
     *
     * @param request the request; its headers carry the credential. {@link Request#client} is for counting and proves nothing
     * @param shop the shop it asks for, which may not exist
     * @return the grant; empty when the request has no right to enter this shop's administration
     */
    Optional<AdminGrant> grant(Request request, ShopId shop);

    /**
     * Lets nobody in.
     *
     * @return the access there is unless a host says otherwise
     */
    static AdminAccess closed() {
        return (request, shop) -> Optional.empty();
    }
}
