package io.ordertochat.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the console's pages, and which one a person reads. */
enum ConsoleLanguage {
    ENGLISH("en", "English", 1),
    PORTUGUESE("pt-BR", "Português", 2),
    SPANISH("es", "Español", 3);

    private static final String COOKIE = "order-to-chat-lang";

    private final String tag;
    private final String ownName;
    private final int column;
    private final Locale locale;

    ConsoleLanguage(String tag, String ownName, int column) {
        this.tag = tag;
        this.ownName = ownName;
        this.column = column;
        this.locale = Locale.forLanguageTag(tag);
    }

    String tag() {
        return tag;
    }

    String ownName() {
        return ownName;
    }

    /** Where its words stand in the table. */
    int column() {
        return column;
    }

    Locale locale() {
        return locale;
    }

    static Optional<ConsoleLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** What was chosen, else what the browser prefers, else English. */
    static ConsoleLanguage of(Request request) {
        Stream<ConsoleLanguage> chosen = Cookies.named(COOKIE, request).stream().flatMap(tag -> of(tag).stream());
        return chosen.findFirst()
                .or(() -> Languages.accepted(request, Locale.ENGLISH).map(ConsoleLanguage::nearest))
                .orElse(ENGLISH);
    }

    static ConsoleLanguage nearest(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** Remembers the choice on the console's pages; without a path of its own, the cookie belongs to the folder of the page. */
    Response rememberedIn(Response response) {
        return response.withHeader("set-cookie", COOKIE + "=" + tag + "; Max-Age=31536000; HttpOnly; SameSite=Lax");
    }

    static List<ConsoleLanguage> all() {
        return List.of(values());
    }
}
