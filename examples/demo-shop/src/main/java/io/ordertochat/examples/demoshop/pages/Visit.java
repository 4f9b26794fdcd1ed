package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.PageRequest;
import io.ordertochat.examples.demoshop.web.Texts;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormTexts;
import java.util.Optional;

/**
 * Who asks, in which language, with which cart.
 *
 * @param request what is asked for
 * @param texts the words of the visitor's language
 */
record Visit(PageRequest request, Texts texts) {

    /** Names the language in addresses and in the checkout form. */
    static final String LANGUAGE = "lang";

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

    /** What is wrong, in the shop's own words where it has some. */
    String problem(FieldViolation violation) {
        String own = texts.sayOr("problem." + violation.code().code(), "");
        return own.isEmpty() ? FormTexts.message(violation, language().locale()) : own;
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
