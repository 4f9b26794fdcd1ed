package io.ordertochat.http;

import io.ordertochat.message.TemplateSyntaxException;
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
                404,
                "no-such-route",
                "There is nothing here",
                "path: no route has it; routes are listed in openapi.json and end without a slash; check the address");
    }

    static Problem methodNotAllowed(String allow) {
        return new Problem(
                        405,
                        "method-not-allowed",
                        "This route does not take the method",
                        "method: this route does not take it; allowed: " + allow + "; use one of these")
                .header("allow", allow);
    }

    static Problem rateLimited(long seconds) {
        return new Problem(
                        429,
                        "rate-limited",
                        "Too many requests",
                        "requests: more than this route takes from one client; wait " + seconds + " s and try again")
                .header("retry-after", Long.toString(seconds));
    }

    static Problem bodyTooLarge(int limit) {
        return new Problem(
                        413,
                        "body-too-large",
                        "The body is too large",
                        "body: got more than " + limit + " bytes; allowed are " + limit + "; send less at once")
                .with("limit", limit);
    }

    static Problem unsupportedMediaType(String what) {
        return new Problem(
                415,
                "unsupported-media-type",
                "The body is not declared as JSON",
                what + ": not what this route reads; allowed is application/json in utf-8, not compressed;"
                        + " send content-type: application/json");
    }

    static Problem invalidUtf8(int offset) {
        return new Problem(
                        400,
                        "invalid-utf8",
                        "The body is not UTF-8",
                        "body: byte " + offset + " begins no UTF-8 character; JSON travels as UTF-8; encode it so")
                .with("offset", offset);
    }

    static Problem invalidJson(String what) {
        return new Problem(
                400, "invalid-json", "The body is not JSON", "body: it " + what + "; send one JSON object (RFC 8259)");
    }

    static Problem tooDeep(int limit) {
        return new Problem(
                        400,
                        "too-deep",
                        "The JSON is nested too deeply",
                        "body: nested deeper than " + limit + " levels; allowed are " + limit + "; nest less")
                .with("limit", limit);
    }

    static Problem duplicateKey(JsonPointer at) {
        return at(
                "duplicate-key",
                "A name comes twice",
                at,
                "the name comes twice in its object; each is allowed once; send it once");
    }

    static Problem loneSurrogate(JsonPointer at) {
        return at(
                "lone-surrogate",
                "A text is not Unicode",
                at,
                "a text has half a surrogate pair; escapes above U+FFFF come in pairs; send both or neither");
    }

    static Problem wrongType(JsonPointer at, String got, String allowed) {
        return at(
                "wrong-type",
                "A value has the wrong type",
                at,
                "got " + got + "; allowed is " + allowed + "; change the value");
    }

    static Problem unknownProperty(JsonPointer at, Collection<String> allowed) {
        List<String> names = allowed.stream().sorted().toList();
        return at(
                        "unknown-property",
                        "A property is not known",
                        at,
                        "no such property; allowed are " + String.join(", ", names) + "; leave it out")
                .with("allowed", names);
    }

    static Problem missingProperty(JsonPointer at) {
        return at("missing-property", "A property is missing", at, "absent or null; it is required; send it");
    }

    static Problem tooMany(JsonPointer at, int got, int most) {
        return at(
                "too-many",
                "There are too many entries",
                at,
                "got " + got + " entries; allowed are " + most + "; send fewer");
    }

    static Problem invalidValue(JsonPointer at, String detail) {
        return at("invalid-value", "A value is not allowed", at, detail);
    }

    private static Problem at(String code, String title, JsonPointer at, String detail) {
        String pointer = at.toString();
        String where = pointer.isEmpty() ? "body" : pointer;
        return new Problem(400, code, title, where + ": " + detail).with("pointer", pointer);
    }

    static Problem invalidParameter(String name, String detail) {
        return new Problem(400, "invalid-parameter", "A parameter is not allowed", name + ": " + detail)
                .with("parameter", name);
    }

    static Problem unknownShop() {
        return new Problem(
                404,
                "unknown-shop",
                "There is no such shop",
                "shop: none has this id; allowed are shops that were set up; check the id in the address");
    }

    static Problem invalid(List<Map<String, @Nullable Object>> violations) {
        return new Problem(
                        422,
                        "invalid",
                        "Some of it can't be accepted",
                        "order: " + violations.size()
                                + " things are wrong; see violations; correct them and send again")
                .with("violations", violations);
    }

    static Problem template(TemplateSyntaxException problem) {
        return new Problem(
                        422,
                        "template",
                        "The template can't be used",
                        "template: line " + problem.line() + ", column " + problem.column() + ": " + problem.problem())
                .with("line", problem.line())
                .with("column", problem.column())
                .with("problem", problem.problem())
                .with("knownNames", problem.knownNames());
    }

    static Problem checkoutOff() {
        return new Problem(
                409,
                "checkout-off",
                "The checkout by chat is off",
                "checkout: the merchant switched it off; the shop's standard checkout goes on; send the customer there");
    }

    static Problem chatOnly() {
        return new Problem(
                409,
                "chat-only",
                "The shop takes no orders here",
                "checkout: the shop only chats; allowed are the chat links of its storefront; open one of these");
    }

    static Problem unavailable() {
        return new Problem(
                        503,
                        "unavailable",
                        "Not possible at the moment",
                        "service: something it needs did not answer; the same request can be repeated safely;"
                                + " try again in " + RETRY_SECONDS + " s")
                .header("retry-after", RETRY_SECONDS);
    }

    static Problem failed() {
        return new Problem(
                500,
                "failed",
                "This went wrong on our side",
                "service: it failed; repeating the request will probably not help; tell whoever runs the shop");
    }
}
