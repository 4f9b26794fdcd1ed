package io.ordertochat.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered as asked (RFC 9457). Details say where, what we got, what is allowed and what to do, and
 * never repeat what a customer typed.
 */
final class Problem {

    private final ProblemCode code;
    private final String detail;
    private final Map<String, @Nullable Object> more = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    Problem(ProblemCode code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    Problem with(String member, @Nullable Object value) {
        more.put(member, value);
        return this;
    }

    Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    ProblemCode code() {
        return code;
    }

    Response toResponse() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + code.code());
        body.put("title", code.title());
        body.put("status", code.status());
        body.put("code", code.code());
        body.put("detail", detail);
        body.putAll(more);
        return dressed(Response.of(code.status(), JsonWriter.write(body))
                .withHeader("content-type", "application/problem+json; charset=utf-8"));
    }

    /** The same refusal with another body. */
    Response dressed(Response bare) {
        Response response = bare.withHeader("cache-control", "no-store");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            response = response.withHeader(header.getKey(), header.getValue());
        }
        return response;
    }
}
