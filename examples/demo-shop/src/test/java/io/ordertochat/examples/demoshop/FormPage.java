package io.ordertochat.examples.demoshop;

import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/** The checkout page of a running shop in a browser. */
final class FormPage implements AutoCloseable {

    final RunningShop shop;
    final Browser browser;
    private final CheckoutForm first;

    FormPage(Path data, Path profile) {
        shop = RunningShop.start(data, 0);
        first = now().settings().form();
        browser = Browser.open(shop.address(), profile);
    }

    @Override
    public void close() {
        browser.close();
        shop.close();
    }

    /** A visitor with a mug in the cart at the demo's own form. */
    void open() {
        ask(first);
        browser.scripts(true);
        browser.desktop();
        browser.dark(false);
        browser.visit("/");
        browser.forgetCookies();
        browser.visit("/products/mug-01");
        browser.follow("button[value=checkout]");
        ready();
        browser.complaints();
    }

    void ready() {
        browser.await("the form's script", () -> browser.has("order-to-chat-form[data-ready]"));
    }

    /** The merchant changes the form. */
    void ask(CheckoutForm form) {
        ShopState now = now();
        if (!now.settings().form().equals(form)) {
            SettingsChange change = new SettingsChange(
                    now.settings().toBuilder().form(form).build(), now.version(), "test", Instant.now());
            shop.library().settings().save(ShopPages.SHOP, change);
        }
    }

    static CheckoutForm everyField() {
        return CheckoutForm.of(Arrays.stream(FieldKey.values())
                .map(key -> FieldSetting.of(key)
                        .withRequired(key == FieldKey.FIRST_NAME || key == FieldKey.PHONE || key == FieldKey.CNPJ)
                        .withWidth(key.multiline() || key == FieldKey.STREET ? FieldWidth.FULL : FieldWidth.HALF))
                .toList());
    }

    String value(String field) {
        return String.valueOf(browser.one("#field-" + field).getDomProperty("value"));
    }

    private ShopState now() {
        return shop.library().settings().current(ShopPages.SHOP).orElseThrow();
    }
}
