package io.ordertochat.vat;

import java.time.Month;
import java.time.chrono.IsoChronology;

/** A date of birth inside a number, which must be a day of the calendar. */
final class BirthDate {

    private BirthDate() {}

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }
}
