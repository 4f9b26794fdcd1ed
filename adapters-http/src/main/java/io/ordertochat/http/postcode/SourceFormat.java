package io.ordertochat.http.postcode;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.Cep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How each public service is asked and what its answers mean. */
enum SourceFormat {
    VIA_CEP("viacep", "/ws/", "/json/", "logradouro", "bairro", "localidade", "uf") {
        @Override
        SourceSays withoutAddress(JsonObject said) {
            return saysErro(said);
        }
    },
    BRASIL_API("brasilapi", "/api/cep/v1/", "", "street", "neighborhood", "city", "state") {
        @Override
        SourceSays withoutAddress(JsonObject said) {
            if (!ERROR_MEMBERS.stream().allMatch(said::has)) {
                return nonsense();
            }
            // The same 404 comes when its own sources are down; only their messages tell (BrasilAPI issues 448, 561,
            // 603).
            return said.messages().stream().anyMatch(SourceFormat::saysNoSuchCode)
                    ? new SourceSays.Denied()
                    : new SourceSays.Nothing(SourceFailure.Kind.UNDECIDED);
        }
    },
    OPEN_CEP("opencep", "/v1/", "", "logradouro", "bairro", "localidade", "uf") {
        @Override
        SourceSays withoutAddress(JsonObject said) {
            return saysErro(said);
        }
    };

    private static final List<String> ERROR_MEMBERS = List.of("name", "message", "type", "errors");
    private static final int OK = 200;

    private final String sourceName;
    private final String before;
    private final String after;
    private final String street;
    private final String neighborhood;
    private final String city;
    private final String state;

    SourceFormat(
            String sourceName,
            String before,
            String after,
            String street,
            String neighborhood,
            String city,
            String state) {
        this.sourceName = sourceName;
        this.before = before;
        this.after = after;
        this.street = street;
        this.neighborhood = neighborhood;
        this.city = city;
        this.state = state;
    }

    /** What an object means that is no address. */
    abstract SourceSays withoutAddress(JsonObject said);

    String sourceName() {
        return sourceName;
    }

    String path(Cep cep) {
        return before + cep.digits() + after;
    }

    /** Reads an answer of status 200 or 404; how it is labelled says nothing. */
    SourceSays read(int status, byte[] body, Cep cep) {
        Optional<JsonObject> said = JsonObject.read(body);
        if (said.isEmpty()) {
            return status == OK ? nonsense() : new SourceSays.Nothing(SourceFailure.Kind.STATUS);
        }
        SourceSays without = withoutAddress(said.get());
        boolean address = status == OK && !(without instanceof SourceSays.Denied);
        return address ? address(said.get(), cep) : without;
    }

    private SourceSays address(JsonObject said, Cep cep) {
        if (!said.cep("cep").equals(cep.digits())) {
            return nonsense();
        }
        return said.text(street)
                .flatMap(ofStreet -> said.text(neighborhood)
                        .flatMap(ofNeighborhood -> said.text(city)
                                .flatMap(ofCity -> said.text(state)
                                        .flatMap(ofState -> AddressAnswer.Found.fromSource(
                                                ofStreet, ofNeighborhood, ofCity, ofState, sourceName)))))
                .<SourceSays>map(SourceSays.Known::new)
                .orElse(nonsense());
    }

    // Present is enough: its value comes as true and as "true", and one service writes it in English.
    private static SourceSays saysErro(JsonObject said) {
        return said.has("erro") || said.has("error") ? new SourceSays.Denied() : nonsense();
    }

    private static boolean saysNoSuchCode(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        return text.contains("encontrad") || text.contains("inv\u00E1lid") || text.contains("invalid");
    }

    private static SourceSays nonsense() {
        return new SourceSays.Nothing(SourceFailure.Kind.NONSENSE);
    }
}
