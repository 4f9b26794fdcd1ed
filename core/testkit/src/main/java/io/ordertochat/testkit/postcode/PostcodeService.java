package io.ordertochat.testkit.postcode;

/** The public services that are played. */
public enum PostcodeService {
    /** ViaCEP: {@code GET /ws/01001000/json/}; an unknown code is 200 with {@code erro}. */
    VIA_CEP,
    /** BrasilAPI, version 1 of its codes: {@code GET /api/cep/v1/01001000}; an unknown code is 404 with a list of errors. */
    BRASIL_API,
    /** OpenCEP: {@code GET /v1/01001000}; an unknown code is 404 with {@code error}. */
    OPEN_CEP
}
