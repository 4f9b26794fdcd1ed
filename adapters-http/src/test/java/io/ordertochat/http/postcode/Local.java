package io.ordertochat.http.postcode;

import io.ordertochat.testkit.postcode.LocalPostcodeServices;
import io.ordertochat.testkit.postcode.PostcodeService;
import java.net.http.HttpClient;

/** Lookups that ask services on this machine. */
final class Local {

    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Local() {}

    /** All three sources in their order. */
    static PostcodeServices.Builder lookup(LocalPostcodeServices services) {
        return PostcodeServices.builder(CLIENT)
                .sources(
                        source(services, PostcodeService.VIA_CEP),
                        source(services, PostcodeService.BRASIL_API),
                        source(services, PostcodeService.OPEN_CEP));
    }

    static PostcodeSource source(LocalPostcodeServices services, PostcodeService service) {
        return switch (service) {
            case VIA_CEP -> PostcodeSource.viaCep(services.address(service));
            case BRASIL_API -> PostcodeSource.brasilApi(services.address(service));
            case OPEN_CEP -> PostcodeSource.openCep(services.address(service));
        };
    }
}
