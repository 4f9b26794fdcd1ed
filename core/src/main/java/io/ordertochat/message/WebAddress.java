package io.ordertochat.message;

/** What may stand in a message as a link: an address that cannot hold a second line or a hidden character. */
final class WebAddress {

    private static final int MAX_LENGTH = 2_000;

    private WebAddress() {}

    static void check(String what, String address) {
        if (!address.isEmpty() && !isWebAddress(address)) {
            throw new IllegalArgumentException(what + ": not a web address; write http:// or https:// and up to "
                    + MAX_LENGTH + " visible ASCII characters, or leave it empty");
        }
    }

    private static boolean isWebAddress(String address) {
        return address.length() <= MAX_LENGTH
                && hasScheme(address)
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static boolean hasScheme(String address) {
        return isLongerThan("https://", address) || isLongerThan("http://", address);
    }

    private static boolean isLongerThan(String scheme, String address) {
        return address.length() > scheme.length() && address.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
