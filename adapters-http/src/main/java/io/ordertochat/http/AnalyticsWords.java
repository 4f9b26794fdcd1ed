package io.ordertochat.http;

import io.ordertochat.channel.Channel;
import io.ordertochat.click.EntryPointId;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Words, numbers and times of the page in one language and zone. For one page in one thread. */
final class AnalyticsWords {

    private static final String PREFIX = "analytics.";
    private static final double FEW = 0.0995;

    private final ConsoleTexts texts;
    private final ZoneId zone;
    private final NumberFormat whole;
    private final NumberFormat tenths;
    private final NumberFormat percent;
    private final NumberFormat percentTenths;
    private final DateTimeFormatter date;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter time;
    private final DateTimeFormatter seconds;

    AnalyticsWords(ConsoleTexts texts, ZoneId zone) {
        Locale locale = texts.language().locale();
        this.texts = texts;
        this.zone = zone;
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.tenths = NumberFormat.getNumberInstance(locale);
        this.tenths.setMaximumFractionDigits(1);
        this.percent = NumberFormat.getPercentInstance(locale);
        this.percentTenths = NumberFormat.getPercentInstance(locale);
        this.percentTenths.setMaximumFractionDigits(1);
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.shortDate = DateTimeFormatter.ofPattern(texts.say("analytics.pattern.day"), locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.seconds = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
    }

    /** A phrase of this page by the rest of its key. */
    String say(String key, Object... arguments) {
        return texts.say(PREFIX + key, arguments);
    }

    boolean has(String key) {
        return texts.has(PREFIX + key);
    }

    ConsoleTexts texts() {
        return texts;
    }

    Locale locale() {
        return texts.language().locale();
    }

    ZoneId zone() {
        return zone;
    }

    String number(long value) {
        return whole.format(value);
    }

    /** With at most one digit after the point. */
    String tenths(double value) {
        return tenths.format(value);
    }

    /** A share or a change; below ten of a hundred with one digit after the point. */
    String percent(double share) {
        return (Math.abs(share) < FEW ? percentTenths : percent).format(share);
    }

    /** Such as "1 click" or "1,234 clicks". */
    String clicks(long count) {
        return say(count == 1 ? "click" : "clicks", number(count));
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        return (from.getYear() == to.getYear() ? shortDate(from) : date(from)) + " – " + date(to);
    }

    String time(Instant at) {
        return time.format(at.atZone(zone));
    }

    String seconds(Instant at) {
        return seconds.format(at.atZone(zone));
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    String weekday(DayOfWeek day, TextStyle style) {
        String name = day.getDisplayName(style, locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1).replace(".", "");
    }

    /** A button in words; one of another release by its id. */
    String entryPoint(EntryPointId point) {
        String surface = "surface." + point.surface();
        return Channel.of(point.channel())
                .filter(channel -> has(surface))
                .map(channel -> say(surface) + " · " + channel.title())
                .orElse(point.value());
    }

    String zone(ZoneId other) {
        return other.getId().replace('_', ' ');
    }
}
