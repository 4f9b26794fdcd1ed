package io.ordertochat.channel;

import io.ordertochat.contact.PhoneNumber;
import java.util.function.IntPredicate;

/** What account identifiers may look like, and how a wrong one is told without repeating it. */
final class AccountText {

    private static final int MAX_SERVICE_ID = 254;

    private AccountText() {}

    /** Facebook: letters, digits and periods, at least five; numbers of pages pass too. */
    static void checkPage(String page) {
        String allowed = "5 to 50 of A-Z a-z 0-9 and periods, a letter or digit first and last, no ending .com or .net";
        String todo = "write the page's name or number as it stands after m.me/, without @";
        boolean shaped = isBetween(page, 5, 50, c -> isAlphanumeric(c) || c == '.')
                && isAlphanumeric(page.charAt(0))
                && isAlphanumeric(page.charAt(page.length() - 1))
                && !endsWith(page, ".com")
                && !endsWith(page, ".net");
        check(shaped, Channel.MESSENGER, page, allowed, todo);
    }

    /** Instagram: letters, digits, underscores and periods, up to thirty. */
    static void checkInstagram(String user) {
        String allowed = "1 to 30 of A-Z a-z 0-9 _ and periods, no period first, last or twice in a row";
        boolean shaped = isBetween(user, 1, 30, c -> isAlphanumeric(c) || c == '_' || c == '.')
                && !user.startsWith(".")
                && !user.endsWith(".")
                && !user.contains("..");
        check(shaped, Channel.INSTAGRAM, user, allowed, "write the user name without @ and without a link");
    }

    /** Snapchat: three to fifteen, a letter first, no sign last. */
    static void checkSnapchat(String user) {
        String allowed = "3 to 15 of A-Z a-z 0-9 - _ and periods, a letter first, a letter or digit last";
        boolean shaped = isBetween(user, 3, 15, c -> isAlphanumeric(c) || c == '-' || c == '_' || c == '.')
                && isLetter(user.charAt(0))
                && isAlphanumeric(user.charAt(user.length() - 1));
        check(shaped, Channel.SNAPCHAT, user, allowed, "write the user name without @ and without a link");
    }

    /** Apple gives a business an id of 32 hexadecimal digits in five groups. */
    static void checkAppleBusiness(String id) {
        String allowed = "8, 4, 4, 4 and 12 hexadecimal digits with hyphens between";
        boolean shaped = id.length() == 36;
        for (int i = 0; shaped && i < id.length(); i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            shaped = hyphen ? id.charAt(i) == '-' : Character.digit(id.charAt(i), 16) >= 0 && id.charAt(i) < 0x80;
        }
        check(shaped, Channel.IMESSAGE, id, allowed, "copy the business id from Apple's register");
    }

    /** RCS: a name and a domain, such as {@code shop_agent@rbm.goog}. */
    static void checkServiceId(String id) {
        String allowed = "a name of 1 to 64 A-Z a-z 0-9 . _ - and a domain, joined by @, up to 254 in all";
        int at = id.indexOf('@');
        boolean shaped = id.length() <= MAX_SERVICE_ID
                && at > 0
                && isBetween(id.substring(0, at), 1, 64, c -> isAlphanumeric(c) || c == '.' || c == '_' || c == '-')
                && isDomain(id.substring(at + 1));
        check(shaped, Channel.RCS, id, allowed, "copy the agent's service id, such as shop_agent@rbm.goog");
    }

    static PhoneNumber number(Channel channel, String text) {
        try {
            return PhoneNumber.ofE164(text);
        } catch (IllegalArgumentException notE164) {
            throw new IllegalArgumentException(
                    message(channel, text, "E.164: a plus and 7 to 15 digits", "write the number like +5511988887777"),
                    notE164);
        }
    }

    static String masked(String identifier) {
        int shown = Math.min(2, identifier.length() / 3);
        return identifier.substring(0, shown) + "*".repeat(identifier.length() - shown);
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            boolean shaped = isBetween(label, 1, 63, c -> isAlphanumeric(c) || c == '-');
            if (!shaped || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
        }
        return true;
    }

    private static void check(boolean shaped, Channel channel, String text, String allowed, String todo) {
        if (!shaped) {
            throw new IllegalArgumentException(message(channel, text, allowed, todo));
        }
    }

    private static String message(Channel channel, String text, String allowed, String todo) {
        return channel.code() + " account: got " + text.length() + " characters of another form; allowed is " + allowed
                + "; " + todo;
    }

    private static boolean isBetween(String text, int least, int most, IntPredicate allowed) {
        return text.length() >= least && text.length() <= most && text.chars().allMatch(allowed);
    }

    private static boolean endsWith(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAlphanumeric(int c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    }
}
