package io.ordertochat.http;

import java.util.Locale;

/** Every kind of problem there is, with its status and title. */
enum ProblemCode {
    INVALID_UTF8(400, "The body is not UTF-8"),
    INVALID_JSON(400, "The body is not JSON"),
    TOO_DEEP(400, "The JSON is nested too deeply"),
    DUPLICATE_KEY(400, "A name comes twice"),
    LONE_SURROGATE(400, "A text is not Unicode"),
    WRONG_TYPE(400, "A value has the wrong type"),
    UNKNOWN_PROPERTY(400, "A property is not known"),
    MISSING_PROPERTY(400, "A property is missing"),
    TOO_MANY(400, "There are too many entries"),
    INVALID_VALUE(400, "A value is not allowed"),
    INVALID_PARAMETER(400, "A parameter is not allowed"),
    NOT_SIGNED_IN(401, "Nobody is signed in"),
    LINK_OVER(401, "The sign-in link is over"),
    ROLE_TOO_SMALL(403, "Your role does not allow this"),
    CROSS_SITE(403, "The request may come from another site"),
    NO_SUCH_ROUTE(404, "There is nothing here"),
    UNKNOWN_SHOP(404, "There is no such shop"),
    NO_SUCH_POSTCODE(404, "There is no such postal code"),
    NO_CLICKS(404, "Clicks are not recorded here"),
    METHOD_NOT_ALLOWED(405, "This route does not take the method"),
    CHECKOUT_OFF(409, "The checkout by chat is off"),
    CHAT_ONLY(409, "The shop takes no orders here"),
    KEY_TAKEN(409, "The submission key is taken"),
    CHANGED_MEANWHILE(409, "Somebody else saved first"),
    RUNNING_ALREADY(409, "This is running already"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not declared as JSON"),
    INVALID(422, "Some of it can't be accepted"),
    TEMPLATE(422, "The template can't be used"),
    INVALID_POSTCODE(422, "The postal code can't be read"),
    RATE_LIMITED(429, "Too many requests"),
    FAILED(500, "This went wrong on our side"),
    UNAVAILABLE(503, "Not possible at the moment"),
    BUSY(503, "Too much at once"),
    OLD_HTTP(505, "This needs HTTP/1.1");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
