package io.ordertochat.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands (RFC 6901), built only when somebody asks. Names that nobody declared may be a
 * customer's text, so only what looks like a name is shown.
 */
final class JsonPointer {

    static final JsonPointer ROOT = new JsonPointer(null, "");

    private static final int MAX_SHOWN = 40;

    private final @Nullable JsonPointer parent;
    private final String step;

    private JsonPointer(@Nullable JsonPointer parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    JsonPointer member(String name) {
        return new JsonPointer(this, shown(name));
    }

    JsonPointer element(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    static String shown(String name) {
        boolean plain = !name.isEmpty() && name.length() <= MAX_SHOWN && isLetter(name.charAt(0));
        int digits = 0;
        for (int i = 0; plain && i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits += digit ? 1 : 0;
            // More digits than a name has could be a phone or card number.
            plain = (digit && digits <= 4) || isLetter(c) || c == '_' || c == '-';
        }
        return plain ? name : "…";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        if (this != ROOT) {
            Objects.requireNonNull(parent).append(out);
            out.append('/').append(step);
        }
    }
}
