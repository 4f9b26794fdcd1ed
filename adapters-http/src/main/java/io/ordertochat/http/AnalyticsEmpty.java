package io.ordertochat.http;

import io.ordertochat.http.page.Html;

/** What stands in place of figures where there are none. */
final class AnalyticsEmpty {

    private AnalyticsEmpty() {}

    /** The host keeps no clicks. */
    static Html noStore(ConsoleTexts texts) {
        return Html.of(
                "<section class=\"card lonely\"><h1>{}</h1><p>{}</p><p>{}</p></section>",
                texts.say("nav.analytics"),
                texts.say("analytics.noStore"),
                texts.say("analytics.noStore.todo"));
    }

    /** Not one click was ever made. */
    static Html noClicks(AnalyticsReading reading) {
        return Html.of(
                """
                <section class="card lonely first-steps"><h1>{}</h1><p>{}</p>
                <ol class="steps"><li>{}</li><li>{}</li><li>{}</li></ol>
                <p><a class="button main" href="{}">{}</a></p></section>
                """,
                reading.say("noClicks.title"),
                reading.say("noClicks"),
                reading.say("noClicks.step1"),
                reading.say("noClicks.step2"),
                reading.say("noClicks.step3"),
                reading.address().href(),
                reading.say("noClicks.again"));
    }

    /** There are clicks, but not here. */
    static Html noneInRange(AnalyticsReading reading) {
        return Html.of(
                "<p class=\"notice nothing\">{} <a href=\"{}\">{}</a></p>",
                reading.say("nothing"),
                AnalyticsAddress.usual()
                        .with(AnalyticsAddress.RANGE, AnalyticsRange.ALL.code())
                        .href(),
                reading.say("nothing.all"));
    }
}
