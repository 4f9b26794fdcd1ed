package io.ordertochat.testkit.postcode;

import java.util.Locale;
import java.util.Optional;

/** The services' answers, in the shape that each gives them. */
record PlayedAnswer(int status, String contentType, String body) {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    static PlayedAnswer json(int status, String body) {
        return new PlayedAnswer(status, JSON, body);
    }

    static PlayedAnswer page(int status) {
        return new PlayedAnswer(
                status, HTML, "<!DOCTYPE html><html><body><h1>" + status + "</h1><p>erro error</p></body></html>");
    }

    /** {@code {"error": true}} of a static 404 page. */
    static PlayedAnswer errorTrue() {
        return new PlayedAnswer(404, HTML, "{\n  \"error\": true\n}\n");
    }

    /** What the real service says to a code. */
    static PlayedAnswer of(PostcodeService service, Optional<KnownPostcode> known) {
        return known.map(code -> json(200, address(service, code))).orElseGet(() -> switch (service) {
            case VIA_CEP -> json(200, "{\n  \"erro\": \"true\"\n}");
            case BRASIL_API -> brasilErrors("CEP INV\u00C1LIDO", "CEP n\u00E3o encontrado na base do ViaCEP.");
            case OPEN_CEP -> errorTrue();
        });
    }

    /** BrasilAPI while it reaches none of its own sources. */
    static PlayedAnswer sourcesDown() {
        return brasilErrors(
                "N\u00E3o foi poss\u00EDvel interpretar o XML de resposta.",
                "Erro ao se conectar com o servi\u00E7o ViaCEP.");
    }

    static PlayedAnswer wrongTypes(PostcodeService service) {
        return json(
                200,
                service == PostcodeService.BRASIL_API
                        ? "{\"cep\":true,\"state\":[\"SP\"],\"city\":{\"name\":\"S\u00E3o Paulo\"},\"neighborhood\":7,\"street\":1.5}"
                        : "{\"cep\":[],\"logradouro\":7,\"bairro\":false,\"localidade\":{},\"uf\":[\"SP\"]}");
    }

    private static PlayedAnswer brasilErrors(String first, String second) {
        return json(
                404,
                "{\"message\":\"Todos os servi\u00E7os de CEP retornaram erro.\",\"type\":\"service_error\","
                        + "\"name\":\"CepPromiseError\",\"errors\":["
                        + "{\"name\":\"ServiceError\",\"message\":" + text(first) + ",\"service\":\"correios\"},"
                        + "{\"name\":\"ServiceError\",\"message\":" + text(second) + ",\"service\":\"viacep\"}]}");
    }

    private static String address(PostcodeService service, KnownPostcode code) {
        String masked = code.cep().substring(0, 5) + "-" + code.cep().substring(5);
        return switch (service) {
            case VIA_CEP ->
                "{\n  \"cep\": " + text(masked) + parts(code) + ",\n  \"unidade\": \"\",\n  \"estado\": \"\","
                        + "\n  \"regiao\": \"\",\n  \"ibge\": " + text(code.ibge())
                        + ",\n  \"gia\": \"\",\n  \"ddd\": \"\",\n  \"siafi\": \"\"\n}";
            case BRASIL_API ->
                "{\"cep\":" + text(code.cep()) + ",\"state\":" + text(code.state()) + ",\"city\":" + text(code.city())
                        + ",\"neighborhood\":" + text(code.neighborhood()) + ",\"street\":" + text(code.street())
                        + ",\"service\":\"open-cep\"}";
            case OPEN_CEP ->
                "{\n  \"cep\": " + text(masked) + parts(code) + ",\n  \"ibge\": " + text(code.ibge())
                        + ",\n  \"lat\": -23.5501976,\n  \"lon\": -46.634116\n}";
        };
    }

    private static String parts(KnownPostcode code) {
        return ",\n  \"logradouro\": " + text(code.street()) + ",\n  \"complemento\": " + text(code.complement())
                + ",\n  \"bairro\": " + text(code.neighborhood()) + ",\n  \"localidade\": " + text(code.city())
                + ",\n  \"uf\": " + text(code.state());
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
