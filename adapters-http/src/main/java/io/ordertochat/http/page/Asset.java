package io.ordertochat.http.page;

import java.util.Objects;

/**
 * A file for browsers.
 *
 * @param name the plain name it was found under in this program, such as {@code console.css}
 * @param hashedName the name that changes with the content, such as {@code console.0f3a9c21b47d.css}; what it names never changes
 * @param type the media type
 * @param body the content, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares files
public record Asset(String name, String hashedName, String type, byte[] body) {

    /** Checks that nothing is null. */
    public Asset {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(hashedName, "hashedName");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
    }

    @Override
    public String toString() {
        return "Asset[" + hashedName + ", " + body.length + " bytes]";
    }
}
