package io.ordertochat.storefront;

import io.ordertochat.hours.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** What buttons say about business hours. */
final class HoursTexts {

    private static final int DAYS_WITH_NAMES = 6;
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private HoursTexts() {}

    static HoursNote note(BusinessHours hours, Instant now, ZoneId zone, Locale locale) {
        Locale language = language(locale);
        if (hours.isOpen(now)) {
            return new HoursNote(
                    true,
                    hours.nextClosed(now),
                    inOne(language, "We answer now", "Respondemos agora", "Respondemos ahora"));
        }
        Optional<Instant> opening = hours.nextOpen(now);
        return new HoursNote(
                false, opening, opening.map(at -> from(at, now, zone, language)).orElseGet(() -> never(language)));
    }

    private static String from(Instant opening, Instant now, ZoneId zone, Locale language) {
        ZonedDateTime at = opening.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        long days = at.toLocalDate().toEpochDay() - today.toEpochDay();
        String time = TIME.format(at);
        if (days <= 0) {
            return inOne(
                    language,
                    "We answer from " + time,
                    "Respondemos a partir " + (isOne(at) ? "da " : "das ") + time,
                    "Respondemos a partir de " + (isOne(at) ? "la " : "las ") + time);
        }
        String day = day(at, days, language);
        return inOne(
                language,
                "We answer from " + time + " " + day,
                "Respondemos a partir de " + day + (isOne(at) ? " à " : " às ") + time,
                "Respondemos a partir " + day + (isOne(at) ? " a la " : " a las ") + time);
    }

    private static String day(ZonedDateTime at, long days, Locale language) {
        if (days == 1) {
            return inOne(language, "tomorrow", "amanhã", "de mañana");
        }
        if (days <= DAYS_WITH_NAMES) {
            String name = at.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
            return inOne(language, "on " + name, name, "del " + name);
        }
        String month = at.getMonth().getDisplayName(TextStyle.FULL, language);
        String date = at.getDayOfMonth() + inOne(language, " ", " de ", " de ") + month;
        return inOne(language, "on " + date, date, "del " + date);
    }

    private static String never(Locale language) {
        return inOne(
                language,
                "Nobody answers at the moment",
                "No momento ninguém responde",
                "En este momento no respondemos");
    }

    private static boolean isOne(ZonedDateTime at) {
        return LocalTime.from(at).getHour() == 1;
    }

    private static Locale language(Locale locale) {
        return switch (locale.getLanguage()) {
            case "pt" -> BRAZIL;
            case "es" -> SPANISH;
            default -> Locale.ENGLISH;
        };
    }

    private static String inOne(Locale language, String english, String portuguese, String spanish) {
        if (language.equals(BRAZIL)) {
            return portuguese;
        }
        return language.equals(SPANISH) ? spanish : english;
    }
}
