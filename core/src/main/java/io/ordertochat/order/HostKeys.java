package io.ordertochat.order;

/** The one form that ids and keys from outside share: safe in addresses, logs and keys as they are. */
final class HostKeys {

    private HostKeys() {}

    static boolean isWellFormed(String text, int maxLength) {
        return !text.isEmpty()
                && text.length() <= maxLength
                && text.chars()
                        .allMatch(c -> (c >= '0' && c <= '9')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= 'a' && c <= 'z')
                                || c == '_'
                                || c == '-'
                                || c == '.'
                                || c == ':');
    }
}
