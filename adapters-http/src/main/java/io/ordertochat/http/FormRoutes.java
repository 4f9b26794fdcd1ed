package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FormOutcome;
import io.ordertochat.http.page.PageTexts;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checkout form: what it asks, and whether answers pass. */
final class FormRoutes {

    private static final int MAX_AGE_SECONDS = 15;

    private final OrderToChat library;

    FormRoutes(OrderToChat library) {
        this.library = library;
    }

    Response definition(Call call) {
        ShopId shop = call.shop();
        ShopState state = state(shop);
        Locale locale = call.languageOr(state.settings().locale());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("shop", StorefrontRoute.shop(shop, state.settings().name()));
        body.put("region", state.settings().region());
        body.put("settingsVersion", state.version());
        body.put("locale", locale.toLanguageTag());
        body.put("texts", PageTexts.form(locale));
        body.put("fields", new FormDefinition(state.settings(), locale).fields());
        return Answers.cacheable(call.request(), JsonWriter.write(body), MAX_AGE_SECONDS)
                .withHeader("vary", "Accept-Language");
    }

    Response check(Call call) {
        ShopState state = state(call.shop());
        JsonPlace.Members members = call.json().object(Set.of("answers", "locale"));
        Map<String, String> answers = SubmissionBody.answers(members);
        Locale locale = SubmissionBody.locale(members)
                .or(() -> Languages.accepted(call.request(), state.settings().locale()))
                .orElse(state.settings().locale());
        FormOutcome outcome =
                state.settings().form().check(answers, state.settings().region());
        return Answers.json(200, verdict(outcome, locale));
    }

    private static Map<String, @Nullable Object> verdict(FormOutcome outcome, Locale locale) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("valid", outcome instanceof FormOutcome.Accepted);
        if (outcome instanceof FormOutcome.Accepted accepted) {
            body.put("normalized", accepted.answers().asMap());
            body.put("violations", List.of());
        } else if (outcome instanceof FormOutcome.Rejected rejected) {
            Map<String, String> normalized = new LinkedHashMap<>();
            for (FieldKey key : FieldKey.values()) {
                String text = rejected.normalized().get(key);
                if (text != null) {
                    normalized.put(key.key(), text);
                }
            }
            body.put("normalized", normalized);
            body.put("violations", Violations.list(rejected.violations(), locale));
        }
        return body;
    }

    private ShopState state(ShopId shop) {
        return library.settings().current(shop).orElseThrow(() -> new Refusal(Problems.unknownShop()));
    }
}
