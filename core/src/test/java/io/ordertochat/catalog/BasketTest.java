package io.ordertochat.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.money.Money;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketTest {

    private static final Currency BRL = Currency.getInstance("BRL");

    @Test
    void the_total_is_lines_less_discount_plus_tax_plus_shipping() {
        Charges charges = new Charges(brl("5.00"), "DEZ", brl("1.50"), Optional.of(brl("12.00")), "Entrega");
        Basket basket = Basket.of(List.of(line(2, "39.90"), line(1, "0.10")), charges);

        assertThat(basket.subtotal()).isEqualTo(brl("79.90"));
        assertThat(basket.total()).isEqualTo(brl("88.40"));
        assertThat(basket.currency()).isEqualTo(BRL);
    }

    @Test
    void a_discount_larger_than_the_order_is_refused() {
        Charges charges = new Charges(brl("40.00"), "", brl("0.00"), Optional.empty(), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basket.of(List.of(line(1, "39.90")), charges))
                .withMessageContaining("cap it at the subtotal");
    }

    @Test
    void currencies_sizes_and_sums_are_checked() {
        Charges none = Charges.none(BRL);

        assertThatIllegalArgumentException().isThrownBy(() -> Basket.of(List.of(), none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basket.of(Collections.nCopies(201, line(1, "1")), none))
                .withMessageContaining("got 201 lines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basket.of(List.of(line(1, "1")), Charges.none(Currency.getInstance("EUR"))))
                .withMessageContaining("do not mix");
        assertThatThrownBy(() -> Basket.of(List.of(line(2, "92233720368547758.07")), none))
                .isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(10_000, "1"))
                .withMessageContaining("quantity 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Charges(brl("-1"), "", brl("0"), Optional.empty(), ""));
    }

    @Test
    void categories_know_their_parents() {
        CategoryPath path = CategoryPath.of("kitchen / mugs/enamel");

        assertThat(path).hasToString("kitchen/mugs/enamel");
        assertThat(path.parent()).contains(CategoryPath.of("kitchen/mugs"));
        assertThat(CategoryPath.of("kitchen").parent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a//b", "a/", " "})
    void categories_with_empty_parts_are_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> CategoryPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\u00a0b", "a\u202eb", "a\u0007"})
    void product_ids_with_blanks_or_invisible_characters_are_refused(String id) {
        assertThat(ProductId.isWellFormed(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ProductId.of(id));
    }

    private static LineItem line(int quantity, String price) {
        return new LineItem(ProductId.of("p"), "P", quantity, Map.of(), brl(price), List.of());
    }

    private static Money brl(String amount) {
        return Money.of(amount, "BRL");
    }
}
