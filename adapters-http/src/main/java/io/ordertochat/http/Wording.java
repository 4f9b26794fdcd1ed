package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import java.util.Locale;

/** The language in which a submission is answered when something is wrong with it. */
final class Wording {

    private final OrderToChat library;

    Wording(OrderToChat library) {
        this.library = library;
    }

    Locale of(Call call, CheckoutSubmission submission) {
        return submission.locale().orElseGet(() -> {
            Locale ofShop = library.settings()
                    .current(submission.shop())
                    .map(ShopState::settings)
                    .map(ShopSettings::locale)
                    .orElse(Locale.ENGLISH);
            return Languages.accepted(call.request(), ofShop).orElse(ofShop);
        });
    }
}
