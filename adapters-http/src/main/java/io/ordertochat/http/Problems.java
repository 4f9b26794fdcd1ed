package io.ordertochat.http;

import io.ordertochat.message.TemplateSyntaxException;
import io.ordertochat.settings.ShopState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every problem there is, with its wording. */
final class Problems {

    private static final String RETRY_SECONDS = "5";

    private Problems() {}

    static Problem noSuchRoute() {
        return new Problem(
                ProblemCode.NO_SUCH_ROUTE,
                "path: no route has it; routes are listed in openapi.json and end without a slash; check the address");
    }

    static Problem methodNotAllowed(String allow) {
        return new Problem(
                        ProblemCode.METHOD_NOT_ALLOWED,
                        "method: this route does not take it; allowed: " + allow + "; use one of these")
                .header("allow", allow);
    }

    static Problem rateLimited(long seconds) {
        return new Problem(
                        ProblemCode.RATE_LIMITED,
                        "requests: more than this route takes from one client; wait " + seconds + " s and try again")
                .header("retry-after", Long.toString(seconds));
    }

    static Problem bodyTooLarge(int limit) {
        return new Problem(
                        ProblemCode.BODY_TOO_LARGE,
                        "body: got more than " + limit + " bytes; allowed are " + limit + "; send less at once")
                .with("limit", limit);
    }

    static Problem unsupportedMediaType(String what, boolean plainToo) {
        return new Problem(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                what + ": not what this route reads; allowed is application/json" + (plainToo ? " or text/plain" : "")
                        + " in utf-8, not compressed; send content-type: application/json");
    }

    static Problem invalidUtf8(int offset) {
        return new Problem(
                        ProblemCode.INVALID_UTF8,
                        "body: byte " + offset + " begins no UTF-8 character; JSON travels as UTF-8; encode it so")
                .with("offset", offset);
    }

    static Problem invalidJson(String what) {
        return new Problem(ProblemCode.INVALID_JSON, "body: it " + what + "; send one JSON text (RFC 8259)");
    }

    static Problem tooDeep(int limit) {
        return new Problem(
                        ProblemCode.TOO_DEEP,
                        "body: nested deeper than " + limit + " levels; allowed are " + limit + "; nest less")
                .with("limit", limit);
    }

    static Problem duplicateKey(JsonPointer at) {
        return at(
                ProblemCode.DUPLICATE_KEY,
                at,
                "the name comes twice in its object; each is allowed once; send it once");
    }

    static Problem loneSurrogate(JsonPointer at) {
        return at(
                ProblemCode.LONE_SURROGATE,
                at,
                "a text has half a surrogate pair; escapes above U+FFFF come in pairs; send both or neither");
    }

    static Problem wrongType(JsonPointer at, String got, String allowed) {
        return at(ProblemCode.WRONG_TYPE, at, "got " + got + "; allowed is " + allowed + "; change the value");
    }

    static Problem unknownProperty(JsonPointer at, Collection<String> allowed) {
        List<String> names = allowed.stream().sorted().toList();
        return at(
                        ProblemCode.UNKNOWN_PROPERTY,
                        at,
                        "no such property; allowed are " + String.join(", ", names) + "; leave it out")
                .with("allowed", names);
    }

    static Problem missingProperty(JsonPointer at) {
        return at(ProblemCode.MISSING_PROPERTY, at, "absent or null; it is required; send it");
    }

    static Problem tooMany(JsonPointer at, int got, int most) {
        return at(ProblemCode.TOO_MANY, at, "got " + got + " entries; allowed are " + most + "; send fewer");
    }

    static Problem invalidValue(JsonPointer at, String detail) {
        return at(ProblemCode.INVALID_VALUE, at, detail);
    }

    private static Problem at(ProblemCode code, JsonPointer at, String detail) {
        String pointer = at.toString();
        String where = pointer.isEmpty() ? "body" : pointer;
        return new Problem(code, where + ": " + detail).with("pointer", pointer);
    }

    static Problem invalidParameter(String name, String detail) {
        return new Problem(ProblemCode.INVALID_PARAMETER, name + ": " + detail).with("parameter", name);
    }

    static Problem noClicks() {
        return new Problem(
                ProblemCode.NO_CLICKS,
                "clicks: this host keeps none; allowed are hosts with a store of clicks; leave the request out");
    }

    static Problem unknownShop() {
        return new Problem(
                ProblemCode.UNKNOWN_SHOP,
                "shop: none has this id; allowed are shops that were set up; check the id in the address");
    }

    static Problem noSuchPostcode() {
        return new Problem(
                ProblemCode.NO_SUCH_POSTCODE,
                "cep: none of the services that were asked knows it; allowed are codes in use; check it, or leave the address"
                        + " to the customer");
    }

    static Problem invalidPostcode() {
        return new Problem(
                        ProblemCode.INVALID_POSTCODE,
                        "cep: not a Brazilian postal code; allowed are eight digits from 01000000, with or without a hyphen"
                                + " after the fifth; send 01001000 or 01001-000")
                .with("parameter", "cep");
    }

    static Problem invalid(List<Map<String, @Nullable Object>> violations) {
        long fields = violations.stream()
                .map(violation -> violation.get("field"))
                .distinct()
                .count();
        String wrong = fields == 1 ? "1 field is wrong; correct it" : fields + " fields are wrong; correct them";
        return new Problem(ProblemCode.INVALID, "body: " + wrong + " and send again").with("violations", violations);
    }

    static Problem template(TemplateSyntaxException problem) {
        return new Problem(
                        ProblemCode.TEMPLATE,
                        "template: line " + problem.line() + ", column " + problem.column() + ": " + problem.problem())
                .with("line", problem.line())
                .with("column", problem.column())
                .with("problem", problem.problem())
                .with("knownNames", problem.knownNames());
    }

    static Problem checkoutOff() {
        return new Problem(
                ProblemCode.CHECKOUT_OFF,
                "checkout: the merchant switched it off; the shop's standard checkout goes on; send the customer there");
    }

    static Problem chatOnly() {
        return new Problem(
                ProblemCode.CHAT_ONLY,
                "checkout: the shop only chats; allowed are the chat links of its storefront; open one of these");
    }

    static Problem keyTaken() {
        return new Problem(
                ProblemCode.KEY_TAKEN,
                "submissionKey: another customer's order has it; allowed is a key of your own, hard to guess; make a new one and"
                        + " send again");
    }

    static Problem notSignedIn() {
        return new Problem(
                        ProblemCode.NOT_SIGNED_IN,
                        "credential: absent, over, or not for this shop; allowed are people whom the shop lets in; sign in"
                                + " and send again")
                .header("www-authenticate", "OrderToChat");
    }

    static Problem linkOver() {
        return new Problem(
                        ProblemCode.LINK_OVER,
                        "token: absent, over, or not for this shop; allowed are links the shop gave out a short while ago; ask"
                                + " for a new one")
                .header("www-authenticate", "OrderToChat");
    }

    static Problem roleTooSmall(AdminRole least) {
        return new Problem(
                        ProblemCode.ROLE_TOO_SMALL,
                        "role: yours is not enough; needed is " + least.code() + " or more; ask somebody who has it")
                .with("needed", least.code());
    }

    static Problem crossSite() {
        return new Problem(
                ProblemCode.CROSS_SITE,
                "request: it may come from another site; allowed are requests of the shop's own pages with the session's token"
                        + " in x-order-to-chat-csrf; load the page again and send again");
    }

    static Problem changedMeanwhile(int basedOn, ShopState current) {
        return new Problem(
                        ProblemCode.CHANGED_MEANWHILE,
                        "/basedOn: got " + basedOn + "; allowed is the current version, " + current.version()
                                + "; look at what changed and send again on top of it")
                .with("pointer", "/basedOn")
                .with("current", current.version())
                .with("savedBy", current.savedBy())
                .with("savedAt", current.savedAt().toString());
    }

    static Problem runningAlready() {
        return new Problem(
                        ProblemCode.RUNNING_ALREADY,
                        "totals: a check or rebuilding of this shop runs already; allowed is one at a time; wait until it is"
                                + " done and send again")
                .header("retry-after", RETRY_SECONDS);
    }

    static Problem busy() {
        return new Problem(
                        ProblemCode.BUSY,
                        "totals: those of other shops are checked or rebuilt now; allowed are two at a time; try again in "
                                + RETRY_SECONDS + " s")
                .header("retry-after", RETRY_SECONDS);
    }

    static Problem unavailable() {
        return new Problem(
                        ProblemCode.UNAVAILABLE,
                        "service: something it needs did not answer; the same request can be repeated safely;"
                                + " try again in " + RETRY_SECONDS + " s")
                .header("retry-after", RETRY_SECONDS);
    }

    static Problem busy(int most) {
        return new Problem(
                        ProblemCode.BUSY,
                        "exports: as many are running as may; allowed at once are " + most + "; try again in "
                                + RETRY_SECONDS + " s")
                .header("retry-after", RETRY_SECONDS);
    }

    static Problem oldHttp() {
        return new Problem(
                ProblemCode.OLD_HTTP,
                "protocol: got HTTP/1.0, where a file that broke off looks whole; allowed is HTTP/1.1 or newer; ask with it,"
                        + " or let the proxy in between do so (proxy_http_version 1.1 in nginx)");
    }

    static Problem failed() {
        return new Problem(
                ProblemCode.FAILED,
                "service: it failed; repeating the request will probably not help; tell whoever runs the shop");
    }
}
