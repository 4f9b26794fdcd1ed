package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.PageRequest;
import io.ordertochat.examples.demoshop.web.Texts;
import java.util.Optional;

/**
 * Who asks, in which language, with which cart.
 *
 * @param request what is asked for
 * @param texts the words of the visitor's language
 */
record Visit(PageRequest request, Texts texts) {

    static final String LANGUAGE_COOKIE = "demo_lang";
    static final String CART_COOKIE = "demo_cart";
    private static final int CART_LENGTH = 32;

    static Visit of(PageRequest request) {
        Language language =
                request.cookie(LANGUAGE_COOKIE).flatMap(Language::of).orElse(Language.PORTUGUESE);
        return new Visit(request, Texts.in(language));
    }

    Language language() {
        return texts.language();
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** The visitor's cart, if its id looks like one of ours. */
    Optional<String> cart() {
        return request.cookie(CART_COOKIE)
                .filter(id -> id.length() == CART_LENGTH)
                .filter(id -> id.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')));
    }
}
