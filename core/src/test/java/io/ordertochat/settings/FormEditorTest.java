package io.ordertochat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.form.FormDraft;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormEditorTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

    private final InMemoryShopSettings store = new InMemoryShopSettings()
            .put(
                    SHOP,
                    ShopSettings.of("Loja", "BRL", PhoneNumber.ofE164("+5511988880000"))
                            .checkoutOn(false)
                            .build());
    private final FormEditor editor = new FormEditor(store, () -> NOW);

    @Test
    void a_form_becomes_the_next_version_and_nothing_else_changes() {
        FormEditOutcome outcome = editor.save(SHOP, draft("notes", "email"), 1, "Ana");

        ShopState state = store.current(SHOP).orElseThrow();
        assertThat(outcome).isEqualTo(new FormEditOutcome.Saved(state));
        assertThat(state.version()).isEqualTo(2);
        assertThat(state.savedBy()).isEqualTo("Ana");
        assertThat(state.savedAt()).isEqualTo(NOW);
        assertThat(shown(state)).containsExactly("notes", "email");
        assertThat(state.settings())
                .isEqualTo(store.version(SHOP, 1).orElseThrow().toBuilder()
                        .form(state.settings().form())
                        .build());
    }

    @Test
    void somebody_elses_change_is_not_overwritten() {
        editor.save(SHOP, draft("notes"), 1, "Ana");

        assertThat(editor.save(SHOP, draft("email"), 1, "Bia"))
                .isInstanceOfSatisfying(FormEditOutcome.ChangedMeanwhile.class, changed -> {
                    assertThat(changed.current().version()).isEqualTo(2);
                    assertThat(changed.current().savedBy()).isEqualTo("Ana");
                });
        assertThat(shown(store.current(SHOP).orElseThrow())).containsExactly("notes");
        assertThat(editor.save(SHOP, draft("email"), 7, "Bia")).isInstanceOf(FormEditOutcome.ChangedMeanwhile.class);
    }

    @Test
    void the_same_change_again_makes_no_version() {
        editor.save(SHOP, draft("notes"), 1, "Ana");

        assertThat(editor.save(SHOP, draft("notes"), 1, "Ana")).isInstanceOf(FormEditOutcome.AlreadySo.class);
        assertThat(editor.save(SHOP, draft("notes"), 2, "Ana")).isInstanceOf(FormEditOutcome.AlreadySo.class);
        assertThat(store.current(SHOP).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void what_a_person_saw_on_another_node_is_no_conflict_while_the_memory_here_is_older() {
        CachedShopSettings cached = new CachedShopSettings(store, () -> NOW, Duration.ofSeconds(2), 2);
        assertThat(cached.current(SHOP).orElseThrow().version()).isEqualTo(1);
        editor.save(SHOP, draft("notes"), 1, "Ana");
        assertThat(cached.current(SHOP).orElseThrow().version()).isEqualTo(1);

        FormEditOutcome outcome = new FormEditor(cached, () -> NOW).save(SHOP, draft("email"), 2, "Bia");

        assertThat(outcome).isInstanceOf(FormEditOutcome.Saved.class);
        assertThat(store.current(SHOP).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void what_is_wrong_is_told_and_nothing_is_saved() {
        assertThat(editor.save(SHOP, draft("notes", "colour", "notes"), 1, "Ana"))
                .isInstanceOfSatisfying(
                        FormEditOutcome.Rejected.class,
                        rejected -> assertThat(rejected.violations()).hasSize(2));
        assertThat(editor.save(ShopId.of("other"), draft("notes"), 0, "Ana"))
                .isInstanceOf(FormEditOutcome.UnknownShop.class);
        assertThat(store.current(SHOP).orElseThrow().version()).isEqualTo(1);
    }

    private static List<String> shown(ShopState state) {
        return state.settings().form().enabledFields().stream()
                .map(FieldSetting::key)
                .map(key -> key.key())
                .toList();
    }

    private static FormDraft draft(String... keys) {
        return new FormDraft(Arrays.stream(keys)
                .map(key -> new FormDraft.Field(key, true, false, FieldWidth.FULL, Disclosure.FULL, Map.of(), Map.of()))
                .toList());
    }
}
