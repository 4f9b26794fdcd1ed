package io.ordertochat.http;

import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.DeviceClass;
import java.util.List;

/** What a request says of the device it comes from. */
final class DeviceHeaders {

    // Tablets too, which do not call themselves mobile. One that asks for desktop pages calls itself a computer.
    private static final List<String> MOBILE = List.of(
            "mobi",
            "android",
            "iphone",
            "ipad",
            "ipod",
            "windows phone",
            "opera mini",
            "tablet;",
            "silk/",
            "kindle",
            "blackberry",
            "playbook");

    private DeviceHeaders() {}

    static DeviceClass device(Request request) {
        if (request.header("sec-ch-ua-mobile").orElse("").strip().equals("?1")) {
            return DeviceClass.MOBILE;
        }
        String whole = request.header("user-agent").orElse("");
        String agent = ClickFilter.folded(whole.substring(0, Math.min(whole.length(), StandardAgents.LOOKED_AT)));
        return MOBILE.stream().anyMatch(agent::contains) ? DeviceClass.MOBILE : DeviceClass.DESKTOP;
    }
}
