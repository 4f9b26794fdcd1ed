package io.ordertochat.http;

import io.ordertochat.analytics.DashboardQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Ranges of days that move along with today, by the name they have in an address. */
enum AnalyticsRange {
    TODAY("today"),
    WEEK("7d"),
    MONTH("30d"),
    QUARTER("90d"),
    THIS_MONTH("month"),
    ALL("all");

    static final AnalyticsRange USUAL = MONTH;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_QUARTER = 90;

    private final String code;

    AnalyticsRange(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<AnalyticsRange> of(String code) {
        return Arrays.stream(values()).filter(range -> range.code.equals(code)).findFirst();
    }

    /** Its first day; that of all time is as early as a dashboard goes. */
    LocalDate first(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case WEEK -> today.minusDays(DAYS_OF_WEEK - 1L);
            case MONTH -> today.minusDays(AnalyticsQuery.DASHBOARD_DAYS - 1L);
            case QUARTER -> today.minusDays(DAYS_OF_QUARTER - 1L);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case ALL -> today.minusDays(DashboardQuery.MOST_DAYS - 1L);
        };
    }
}
