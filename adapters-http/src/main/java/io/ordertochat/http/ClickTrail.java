package io.ordertochat.http;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from the newest clicks to the page that is looked at: where each page before it ended. It stands in the address, so
 * that each step back shows what was shown before, whatever was clicked meanwhile.
 */
record ClickTrail(List<ClickCursor> ends) {

    private static final int MOST_PAGES = 20;
    private static final int RADIX = 36;

    ClickTrail {
        ends = List.copyOf(ends);
    }

    /** Reads it; what cannot be read is the newest page. */
    static ClickTrail of(String text) {
        List<ClickCursor> ends = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split("\\.", MOST_PAGES + 1)) {
            int mark = part.indexOf('*');
            if (mark < 0 || !ClickId.isWellFormed(part.substring(mark + 1))) {
                return new ClickTrail(List.of());
            }
            try {
                Instant at = Instant.ofEpochMilli(Long.parseLong(part.substring(0, mark), RADIX));
                if (!Click.isInRange(at)) {
                    return new ClickTrail(List.of());
                }
                ends.add(new ClickCursor(at, part.substring(mark + 1)));
            } catch (NumberFormatException | DateTimeException unreadable) {
                return new ClickTrail(List.of());
            }
        }
        return new ClickTrail(ends);
    }

    ClickCursor cursor() {
        return ends.isEmpty() ? ClickCursor.newest() : ends.get(ends.size() - 1);
    }

    boolean isNewest() {
        return ends.isEmpty();
    }

    /** The page after one that ends with a click. Of a long way the beginning is dropped. */
    ClickTrail older(Click last) {
        List<ClickCursor> more = new ArrayList<>(ends);
        more.add(ClickCursor.after(last));
        return new ClickTrail(more.subList(Math.max(0, more.size() - MOST_PAGES), more.size()));
    }

    ClickTrail newer() {
        return new ClickTrail(ends.subList(0, ends.size() - 1));
    }

    @Override
    public String toString() {
        return ends.stream()
                .map(end -> Long.toString(end.at().toEpochMilli(), RADIX) + "*" + end.id())
                .collect(Collectors.joining("."));
    }
}
