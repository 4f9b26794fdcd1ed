package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.Cep;
import io.ordertochat.port.HostCode;
import io.ordertochat.shop.ShopId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a Brazilian postal code says about an address, to save typing. */
final class PostcodeRoute implements Handler {

    private static final int MAX_AGE_SECONDS = 600;
    private static final String NOBODY = "none";

    private final OrderToChat library;

    PostcodeRoute(OrderToChat library) {
        this.library = library;
    }

    @Override
    public Response answer(Call call) {
        ShopId shop = call.shop();
        if (library.settings().current(shop).isEmpty()) {
            throw new Refusal(Problems.unknownShop());
        }
        Cep cep = Cep.parse(call.parameters().getOrDefault("cep", ""))
                .orElseThrow(() -> new Refusal(Problems.invalidPostcode()));
        AddressAnswer answer = HostCode.ask(
                "AddressLookup.find",
                "shop=" + shop,
                () -> library.addressLookup().find(cep));
        if (answer instanceof Found found) {
            return Answers.keptByClient(body(cep, found), MAX_AGE_SECONDS);
        }
        if (answer instanceof AddressAnswer.NoSuchCode) {
            throw new Refusal(Problems.noSuchPostcode());
        }
        return Answers.json(200, body(cep, NOBODY));
    }

    private static Map<String, @Nullable Object> body(Cep cep, Found found) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("postcode", cep.digits());
        body.put("street", found.street());
        body.put("neighborhood", found.neighborhood());
        body.put("city", found.city());
        body.put("state", found.state());
        body.put("country", "BR");
        body.put("source", found.source());
        return body;
    }

    private static Map<String, @Nullable Object> body(Cep cep, String source) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("postcode", cep.digits());
        body.put("source", source);
        return body;
    }
}
