package io.ordertochat.settings;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FormDraft;
import io.ordertochat.form.FormDraftOutcome;
import io.ordertochat.shop.ShopId;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Changes a shop's checkout form and nothing else of its settings. Thread-safe. */
public final class FormEditor {

    private final ShopSettingsRepository settings;
    private final InstantSource time;

    /**
     * Makes an editor.
     *
     * @param settings the shops' settings
     * @param time where the time of a change comes from
     */
    public FormEditor(ShopSettingsRepository settings, InstantSource time) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.time = Objects.requireNonNull(time, "time");
    }

    /**
     * Saves a form as the shop's next version, when nobody saved since the version it is based on.
     *
     * @param shop the shop
     * @param draft the form as it should be; fields it leaves out are not asked for
     * @param basedOn the version the person saw
     * @param by who changes it, 1 to 100 characters
     * @return what came of it
     */
    public FormEditOutcome save(ShopId shop, FormDraft draft, int basedOn, String by) {
        Optional<ShopState> current = settings.current(shop);
        if (current.isEmpty()) {
            return new FormEditOutcome.UnknownShop();
        }
        FormDraftOutcome checked = draft.check();
        if (checked instanceof FormDraftOutcome.Accepted accepted) {
            return save(shop, accepted.form(), current.get(), basedOn, by);
        }
        return new FormEditOutcome.Rejected(((FormDraftOutcome.Rejected) checked).violations());
    }

    private FormEditOutcome save(ShopId shop, CheckoutForm form, ShopState current, int basedOn, String by) {
        // What is remembered may be older than what the person saw on another node; the store knows.
        Optional<ShopSettings> base =
                current.version() == basedOn ? Optional.of(current.settings()) : settings.version(shop, basedOn);
        if (base.isEmpty()) {
            return new FormEditOutcome.ChangedMeanwhile(current);
        }
        if (isSame(form, base.get()) && current.version() == basedOn) {
            return new FormEditOutcome.AlreadySo(current);
        }
        ShopSettings changed = base.get().toBuilder().form(form).build();
        SaveOutcome outcome = settings.save(shop, new SettingsChange(changed, basedOn, by, time.instant()));
        ShopState now = settings.current(shop).orElse(current);
        if (outcome instanceof SaveOutcome.Saved) {
            return new FormEditOutcome.Saved(now);
        }
        return isSame(form, now.settings())
                ? new FormEditOutcome.AlreadySo(now)
                : new FormEditOutcome.ChangedMeanwhile(now);
    }

    // Customers see no difference between a field that is off and one that was never named.
    private static boolean isSame(CheckoutForm form, ShopSettings settings) {
        return form.withEveryField().equals(settings.form().withEveryField());
    }
}
