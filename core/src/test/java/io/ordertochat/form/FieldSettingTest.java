package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSettingTest {

    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    private final FieldSetting city = FieldSetting.of(FieldKey.CITY);

    @Test
    void the_shops_own_label_wins_by_exact_tag_then_by_language() {
        FieldSetting own = city.withLabel("PT", "Localidade").withLabel("pt-br", "Município");

        assertThat(own.label(BRAZIL)).isEqualTo("Município");
        assertThat(own.label(Locale.forLanguageTag("pt-PT"))).isEqualTo("Localidade");
        assertThat(own.label(Locale.ENGLISH)).isEqualTo("City");
        assertThat(city.label(BRAZIL)).isEqualTo("Cidade");
    }

    @Test
    void the_shops_own_placeholder_wins_even_when_it_is_empty() {
        FieldSetting own = FieldSetting.of(FieldKey.PHONE).withPlaceholder("pt-BR", "");

        assertThat(own.placeholder(BRAZIL)).isEmpty();
        assertThat(own.placeholder(Locale.forLanguageTag("pt"))).isEqualTo("Com DDD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u202Eb", "a\u0007", "\uD800"})
    void labels_are_one_visible_line(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.withLabel("en", label))
                .withMessageContaining("city");
    }

    @Test
    void labels_and_placeholders_have_their_limits() {
        assertThat(city.withLabel("en", "😀".repeat(80)).labels()).containsOnlyKeys("en");
        assertThatIllegalArgumentException().isThrownBy(() -> city.withLabel("en", "x".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> city.withPlaceholder("en", "x".repeat(121)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pt_BR", "und", "e", "portuguese_br"})
    void a_tag_that_names_no_language_is_refused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> city.withLabel(tag, "City"));
    }

    @Test
    void withers_change_one_thing() {
        FieldSetting changed = city.withEnabled(false).withRequired(true).withWidth(FieldWidth.HALF);

        assertThat(changed.enabled()).isFalse();
        assertThat(changed.required()).isTrue();
        assertThat(changed.width()).isEqualTo(FieldWidth.HALF);
        assertThat(changed.withEnabled(true).withRequired(false).withWidth(FieldWidth.FULL))
                .isEqualTo(city);
    }
}
