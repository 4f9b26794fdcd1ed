package io.ordertochat.channel;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.message.ChatLink;

/** The forms that several channels' links share. */
final class LinkForms {

    private LinkForms() {}

    static ChatLink withReference(String start, String reference) {
        return ChatLink.of(reference.isEmpty() ? start : start + "?ref=", reference);
    }

    /** A text message. RFC 5724 has a question mark, iOS wants an ampersand, and most phones read both together. */
    static ChatLink sms(PhoneNumber number, Device device, String text) {
        String start = "sms:" + number.e164();
        if (text.isEmpty()) {
            return ChatLink.of(start, "");
        }
        return ChatLink.of(
                start
                        + switch (device) {
                            case IOS -> "&body=";
                            case ANDROID -> "?body=";
                            case MOBILE, DESKTOP, UNKNOWN -> "?&body=";
                        },
                text);
    }

    /** RCC.07 of the GSM Association, section 3.6.3.4: the agent alone. */
    static ChatLink rcs(String serviceId, String text) {
        String start = "sms:" + encoded(serviceId);
        return ChatLink.of(text.isEmpty() ? start : start + "?body=", text);
    }

    /** The same, with a number for phones without RCS. */
    static ChatLink rcs(String serviceId, PhoneNumber fallback, String text) {
        String start = "sms:" + fallback.e164() + "?service_id=" + encoded(serviceId);
        return ChatLink.of(text.isEmpty() ? start : start + "&body=", text);
    }

    /** A service id was checked: of all its characters only this one is not as it is in a link. */
    private static String encoded(String serviceId) {
        return serviceId.replace("@", "%40");
    }
}
