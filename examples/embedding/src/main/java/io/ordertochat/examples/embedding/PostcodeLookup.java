package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.http.postcode.PostcodeServices;
import io.ordertochat.http.postcode.PostcodeSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;

/** Brazilian postal codes fill in the address: from the public services, or from an own copy of the data. */
public final class PostcodeLookup {

    private PostcodeLookup() {}

    static OrderToChat.Builder withPublicServices(OrderToChat.Builder shop, Consumer<String> log) {
        // tag::public[]
        // One for the whole application. Give it no executor of yours whose threads wait for answers.
        HttpClient client = HttpClient.newHttpClient();
        AddressLookup lookup = PostcodeServices.builder(client)
                .onFailure(failure -> log.accept(failure.source() + ": " + failure.kind() + " " + failure.status()))
                .build();
        return shop.addressLookup(lookup);
        // end::public[]
    }

    static AddressLookup ownCopy(HttpClient client, URI copyOfOpenCep, Duration patience) {
        // tag::own-copy[]
        return PostcodeServices.builder(client)
                .sources(PostcodeSource.openCep(copyOfOpenCep))
                .limit(patience)
                .build();
        // end::own-copy[]
    }
}
