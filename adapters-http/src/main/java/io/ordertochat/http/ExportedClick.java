package io.ordertochat.http;

import io.ordertochat.channel.Channel;
import io.ordertochat.click.Click;
import io.ordertochat.http.export.Column;
import io.ordertochat.http.export.Table;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A row of exported clicks.
 *
 * @param click the click
 * @param productName the product's name; empty for none, and for a product that is not sold any more
 */
record ExportedClick(Click click, String productName) {

    /** The table in a language. Titles follow the language; ids and codes stay, so that filters and programs can rely on them. */
    static Table<ExportedClick> table(ConsoleTexts texts, ZoneId zone) {
        return new Table<>(
                texts.say("export.clicks"),
                List.of(
                        Column.text(
                                texts.say("export.column.product"),
                                20,
                                row -> row.click.product().map(id -> id.value()).orElse("")),
                        Column.text(texts.say("export.column.name"), 32, ExportedClick::productName),
                        Column.text(
                                texts.say("export.column.entryPoint"),
                                24,
                                row -> row.click.entryPoint().value()),
                        Column.text(texts.say("export.column.channel"), 14, row -> channel(row.click)),
                        Column.text(
                                texts.say("export.column.page"),
                                12,
                                row -> row.click.page().code()),
                        Column.text(
                                texts.say("export.column.device"),
                                12,
                                row -> row.click.device().code()),
                        Column.text(
                                texts.say("export.column.agent"),
                                12,
                                row -> row.click.agent().code()),
                        Column.text(
                                texts.say("export.column.number"),
                                18,
                                row -> row.click
                                        .routedNumber()
                                        .map(number -> number.e164())
                                        .orElse("")),
                        Column.time(
                                texts.say("export.column.time", zone.getId()),
                                30,
                                zone,
                                row -> Optional.of(row.click.at()))));
    }

    private static String channel(Click click) {
        String code = click.entryPoint().channel();
        return Channel.of(code).map(Channel::title).orElse(code);
    }
}
