package io.ordertochat.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Turns an address into a key for counting. A household with IPv6 has 2^64 addresses, so those count by their network. */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String keyOf(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                : HexFormat.of().formatHex(bytes);
    }

    /** As {@link #keyOf(InetAddress)} for an address in words; anything else is its own key. Asks no name server. */
    static String keyOf(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return keyOf(InetAddress.getByName("[" + bare(address) + "]"));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    // Without brackets and without the zone, which names an interface of ours.
    private static String bare(String address) {
        String inside =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        int zone = inside.indexOf('%');
        return zone < 0 ? inside : inside.substring(0, zone);
    }
}
