package io.ordertochat.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Bodies that tests send, and what they got. */
final class Bodies {

    /** The design's example, letter by letter. */
    static final String DESIGN = """
            {"submissionKey":"k-81","locale":"pt-BR","lines":[{"product":"mug-01","quantity":2,"options":{"Cor":"Azul"}}],
             "shipping":"standard","payment":"pix","coupon":null,"cart":"c-7","answers":{"firstName":"Ana","phone":"11 98888-7777"}}
            """;

    /** One field on, based on the first version. */
    static final String FORM_SETTINGS =
            "{\"basedOn\":1,\"fields\":[{\"key\":\"phone\",\"enabled\":true,\"required\":true,\"width\":\"half\"}]}";

    private Bodies() {}

    /** What an answer holds, streamed or not. */
    static byte[] whole(Response response) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            response.body().writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    static String checkout(String key) {
        return DESIGN.replace("k-81", key);
    }

    /** A checkout with one line's quantity and one answer written by the test. */
    static String with(String quantity, String firstName) {
        return "{\"submissionKey\":\"k-1\",\"lines\":[{\"product\":\"mug-01\",\"quantity\":" + quantity
                + "}],\"answers\":{\"firstName\":" + firstName + ",\"phone\":\"11 98888-7777\"}}";
    }
}
