package io.ordertochat.http;

import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request on its route: the path's parameters, and what is read out of query and body. */
record Call(Request request, Map<String, String> parameters, Limits limits) {

    /** The shop in the path; a text that can't be an id is no shop either. */
    ShopId shop() {
        String id = parameters.getOrDefault("shop", "");
        if (!ShopId.isWellFormed(id)) {
            throw new Refusal(Problems.unknownShop());
        }
        return ShopId.of(id);
    }

    Optional<String> query(String name) {
        List<String> values = request.query().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refusal(
                    Problems.invalidParameter(name, "got " + values.size() + " values; allowed is one; send one"));
        }
        return values.stream().findFirst();
    }

    /** The language the address asks for. */
    Optional<Locale> lang() {
        Optional<String> tag = query("lang");
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Languages.ofTag(tag.get())
                .orElseThrow(() -> new Refusal(Problems.invalidParameter(
                        "lang", "not a language tag; allowed are BCP 47 tags such as pt-BR; send one or none"))));
    }

    /** The language of an answer that is read only: the address, else the client's wish, else the shop's. */
    Locale languageOr(Locale ofShop) {
        return lang().or(() -> Languages.accepted(request, ofShop)).orElse(ofShop);
    }

    JsonPlace json() {
        return JsonReader.read(request.body(), limits.maxJsonDepth());
    }
}
