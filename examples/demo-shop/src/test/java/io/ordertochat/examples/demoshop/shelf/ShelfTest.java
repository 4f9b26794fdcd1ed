package io.ordertochat.examples.demoshop.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.Resources;
import io.ordertochat.examples.demoshop.web.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Shelf shelf = Shelf.filled();

    @Test
    void the_shop_has_enough_to_choose_from_and_every_hard_name() {
        assertThat(shelf.all()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(shelf.top()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(shelf.all()).anyMatch(product -> product.categories().isEmpty());
        assertThat(shelf.all()).anyMatch(product -> product.categories().size() == 2);
        for (String sign : List.of("&", "+", "%", "#", "☀️", "ç")) {
            assertThat(shelf.all())
                    .as(sign)
                    .anyMatch(product -> product.name(Language.PORTUGUESE).contains(sign));
        }
    }

    @Test
    void every_category_has_a_name_and_every_product_a_picture() {
        List<String> drawn =
                Resources.rows("pictures.tsv").stream().map(row -> row.get(0)).toList();
        assertThat(shelf.all()).allMatch(product -> drawn.contains(product.id().value()));
        for (Language language : Language.values()) {
            assertThat(shelf.paths())
                    .allMatch(
                            path -> !Texts.in(language).say("category." + path).isEmpty());
        }
    }

    @Test
    void every_phrase_is_there_in_every_language() {
        assertThat(Resources.rows("texts.tsv"))
                .allMatch(row -> row.size() == 4 && row.stream().noneMatch(String::isBlank));
    }

    @Test
    void the_shops_numbers_are_numbers() {
        assertThat(FirstSettings.settings().routing().numbers())
                .hasSize(8)
                .allMatch(number -> PhoneNumber.parse(number.e164(), "").isPresent());
    }
}
