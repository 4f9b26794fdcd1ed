package io.ordertochat.message;

import io.ordertochat.money.MoneyFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How locales write amounts and dates, remembered because finding out is slow. Forgets all when it has grown too large. */
final class LocalFormats {

    // Locales come from customers: without a limit they could fill the memory.
    private static final int MAX_REMEMBERED = 512;

    private record MoneyKey(Locale locale, Currency currency) {}

    private record DateFormats(DateTimeFormatter date, DateTimeFormatter time) {}

    private final Map<MoneyKey, MoneyFormat> money = new ConcurrentHashMap<>();
    private final Map<Locale, DateFormats> dates = new ConcurrentHashMap<>();

    MoneyFormat money(Locale locale, Currency currency) {
        return remembered(money, new MoneyKey(locale, currency), key -> MoneyFormat.of(key.locale(), key.currency()));
    }

    /** Date and time, joined by a blank: how locales join them differs between JDK releases. */
    String dateTime(Locale locale, Instant instant, ZoneId zone) {
        DateFormats formats = remembered(dates, locale, LocalFormats::dateFormats);
        ZonedDateTime local = instant.atZone(zone);
        return plain(formats.date().format(local) + " " + formats.time().format(local));
    }

    int rememberedFormats() {
        return money.size() + dates.size();
    }

    private static DateFormats dateFormats(Locale locale) {
        return new DateFormats(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    private static <K, V> V remembered(Map<K, V> memory, K key, Function<K, V> find) {
        V known = memory.get(key);
        if (known != null) {
            return known;
        }
        if (memory.size() >= MAX_REMEMBERED) {
            memory.clear();
        }
        V found = find.apply(key);
        memory.put(key, found);
        return found;
    }

    // The same reading as MoneyFormat's: JDK releases differ in these, and each costs nine characters of a link.
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || c == '\u202f') {
                out.append(' ');
            } else if (c != '\u200e' && c != '\u200f' && c != '\u061c') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
