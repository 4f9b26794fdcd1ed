package io.ordertochat.http;

import io.ordertochat.http.page.Html;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The links to files of a page's table. They work as they are; script {@code export.js} shows how far a file has come, and lets
 * people stop it.
 */
final class ExportLinks {

    private ExportLinks() {}

    /**
     * Links to all clicks of a query.
     *
     * @param from the first day, for the name of the file
     * @param to the last day
     * @param query what the address of the export carries, encoded, without question mark; empty for the complete history
     */
    static Html clicks(
            ShopId shop,
            ShopState state,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String query,
            ConsoleTexts texts) {
        return Html.of(
                """
                <div class="exports" data-export="clicks" data-preparing="{}" data-progress="{}" data-bytes="{}"
                data-quarter="{}" data-saved="{}" data-cancel="{}" data-cancelled="{}" data-failed="{}" data-signed-out="{}">
                {}</div>
                """,
                texts.say("export.preparing"),
                texts.say("export.progress"),
                texts.say("export.bytes"),
                texts.say("export.quarter"),
                texts.say("export.saved"),
                texts.say("export.cancel"),
                texts.say("export.cancelled"),
                texts.say("export.failed"),
                texts.say("export.signedOut"),
                Html.join(Arrays.stream(ExportFormat.values())
                        .map(format -> link(
                                shop,
                                ExportName.of(texts.say("export.clicks"), shop, state, from, to, format),
                                query,
                                texts,
                                format))
                        .toList()));
    }

    private static Html link(ShopId shop, ExportName name, String query, ConsoleTexts texts, ExportFormat format) {
        return Html.of(
                "<a class=\"button\" href=\"{}v1/shops/{}/admin/exports/clicks.{}?{}lang={}\" download=\"{}\""
                        + " data-type=\"{}\" data-row-bytes=\"{}\">{}</a>\n",
                ConsoleFrame.ROOT,
                shop.value(),
                format.ending(),
                query.isEmpty() ? "" : query + "&",
                texts.language().tag(),
                name.full(),
                format.type(),
                format.bytesOfClick(),
                texts.say("export.as." + format.name().toLowerCase(Locale.ROOT)));
    }
}
