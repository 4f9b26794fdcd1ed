package io.ordertochat.delivery;

/** What somebody has to do, or that nobody has. */
public enum Remedy {
    /** Nothing; it passes. */
    WAIT("wait"),
    /** Make a new access token. */
    NEW_TOKEN("new-token"),
    /** Give the token its scopes, and the app its access to the account. */
    PERMISSIONS("permissions"),
    /** Look at the number's quality, and send less marketing. */
    QUALITY("quality"),
    /** Put templates into the category they belong to. */
    RECATEGORISE("recategorise"),
    /** Correct the number in the settings. */
    NUMBER("number"),
    /** Register or verify the number. */
    REGISTER("register"),
    /** Get the display name approved. */
    DISPLAY_NAME("display-name"),
    /** Put payment right: card, credit line, currency or time zone. */
    BILLING("billing"),
    /** Appeal in the provider's business manager. */
    APPEAL("appeal"),
    /** Reach this person in another way. */
    OTHER_WAY("other-way"),
    /** Leave this person alone. */
    RESPECT("respect"),
    /** Unblock this person, if that is wanted. */
    UNBLOCK("unblock"),
    /** Ask the person for a phone number. */
    ASK_PHONE("ask-phone"),
    /** Send a template instead. */
    TEMPLATE_INSTEAD("template-instead"),
    /** Send through the provider's interface for marketing. */
    MARKETING_INTERFACE("marketing-interface"),
    /** Correct what the message says or how it is made. */
    CONTENT("content"),
    /** Compare the template with its approved form; it has changed, or is not approved. */
    TEMPLATE("template"),
    /** Wait for the template to be resumed, or use another one. */
    TEMPLATE_PAUSED("template-paused"),
    /** Make the media reachable. */
    MEDIA("media"),
    /** Accept the provider's terms. */
    TERMS("terms"),
    /** Put the template's form right. */
    FLOW("flow"),
    /** Add the number to those that may be tested with. */
    TEST_LIST("test-list"),
    /** Verify again that the person is who it was. */
    IDENTITY("identity"),
    /** Read the provider's words: this code is new to this library. */
    UNKNOWN("unknown");

    private final String code;

    Remedy(String code) {
        this.code = code;
    }

    /**
     * The remedy's name outside Java, which texts for people are kept by.
     *
     * @return such as {@code new-token}
     */
    public String code() {
        return code;
    }
}
