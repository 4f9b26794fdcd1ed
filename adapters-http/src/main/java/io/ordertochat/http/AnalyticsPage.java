package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.http.page.Html;
import io.ordertochat.settings.ShopState;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that shows what clicks say. All of it is there without scripts; these draw charts and save loading whole pages. */
final class AnalyticsPage {

    private final @Nullable AnalyticsReader reader;

    AnalyticsPage(OrderToChat library, InstantSource time) {
        Optional<AnalyticsReader> readers = library.analytics()
                .flatMap(analytics ->
                        library.clicks().map(clicks -> new AnalyticsReader(library, analytics, clicks.log(), time)));
        this.reader = readers.orElse(null);
    }

    Html body(AdminCall call, ShopState state, ConsoleTexts texts) {
        if (reader == null) {
            return AnalyticsEmpty.noStore(texts);
        }
        AnalyticsAddress address = AnalyticsAddress.of(call.call().request());
        try {
            return shown(reader, reader.read(call, address, state, texts), state, call, Html.NONE);
        } catch (Refusal refusal) {
            if (refusal.problem().code() != ProblemCode.INVALID_PARAMETER) {
                throw refusal;
            }
            // Somebody's old or cut address: better the usual page with a word on it than none.
            AnalyticsReading usual = reader.read(call, AnalyticsAddress.usual(), state, texts);
            Html notice = Html.of("<p class=\"notice\">{}</p>", usual.say("unreadable"));
            return shown(reader, usual, state, call, notice);
        }
    }

    private static Html shown(
            AnalyticsReader reader, AnalyticsReading reading, ShopState state, AdminCall call, Html notice) {
        boolean silent = reading.board().agents().values().stream().allMatch(count -> count == 0);
        boolean hasNone = silent && reading.board().products().isEmpty();
        if (hasNone && reader.newest(call.shop()).isEmpty()) {
            return AnalyticsEmpty.noClicks(reading);
        }
        return Html.of(
                "<div id=\"analytics\" class=\"analytics\" data-words=\"{}\" data-shop-zone=\"{}\">{}{}{}{}{}</div>",
                AnalyticsJson.of(reading.words().texts().below("analytics.js.")),
                reading.shopZone().getId(),
                AnalyticsHead.of(reading),
                notice,
                Html.when(silent, () -> AnalyticsEmpty.noneInRange(reading)),
                reading.query().product().isPresent() ? AnalyticsProduct.of(reading) : overview(reading),
                AnalyticsClicks.of(reading, state, call));
    }

    private static Html overview(AnalyticsReading reading) {
        return Html.of(
                "{}<div class=\"panels\"><div class=\"panels-main\">{}{}</div><div class=\"panels-side\">{}{}</div></div>{}",
                AnalyticsCards.of(reading),
                AnalyticsBars.of(reading),
                AnalyticsHeat.of(reading),
                AnalyticsInsights.of(reading),
                AnalyticsRanking.of(reading),
                AnalyticsProducts.of(reading));
    }
}
