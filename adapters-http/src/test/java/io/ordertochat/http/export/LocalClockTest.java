package io.ordertochat.http.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "America/Sao_Paulo",
                "Europe/Madrid",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "America/New_York",
                "-03:00"
            })
    void reads_any_time_as_the_calendar_does(String name) {
        ZoneId zone = ZoneId.of(name);
        LocalClock clock = new LocalClock(zone);
        Random random = new Random(7);
        Instant time = Instant.parse("2011-12-01T00:00:00Z");
        for (int i = 0; i < 20_000; i++) {
            // Mostly small steps in both directions, at times a leap, and at times right onto a change of the clocks.
            time = i % 50 == 0
                    ? Instant.ofEpochMilli(1_300_000_000_000L + (long) (random.nextDouble() * 800_000_000_000L))
                    : time.plusMillis(random.nextInt(7_200_000) - 3_600_000);
            if (i % 97 == 0 && zone.getRules().nextTransition(time) != null) {
                time = zone.getRules().nextTransition(time).getInstant();
            }
            StringBuilder out = new StringBuilder();
            clock.append(time, out);
            assertThat(out.toString()).isEqualTo(ISO.format(time.atZone(zone)));

            LocalDateTime local = LocalDateTime.ofInstant(time, zone);
            double days = local.toLocalDate().toEpochDay() + local.toLocalTime().toNanoOfDay() / 86_400e9;
            assertThat(Math.abs(clock.serial(time) - (days + 25_569)) * 86_400_000)
                    .isLessThan(0.01);
        }
    }
}
