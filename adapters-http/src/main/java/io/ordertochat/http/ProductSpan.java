package io.ordertochat.http;

import io.ordertochat.analytics.ProductLine;
import io.ordertochat.analytics.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stretch of days by which products are listed, ending today, by its name in an address. */
enum ProductSpan {
    TODAY("today"),
    WEEK("7d"),
    MONTH("30d"),
    ALL("all");

    static final ProductSpan USUAL = MONTH;

    private final String code;

    ProductSpan(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<ProductSpan> of(String code) {
        return Arrays.stream(values()).filter(span -> span.code.equals(code)).findFirst();
    }

    long clicks(ProductLine line) {
        return switch (this) {
            case TODAY -> line.today();
            case WEEK -> line.last7();
            case MONTH -> line.last30();
            case ALL -> line.all();
        };
    }

    /** Whether the trend beside it is that of seven days. */
    boolean isShort() {
        return this == TODAY || this == WEEK;
    }

    Trend trend(ProductLine line) {
        return isShort() ? line.trend7() : line.trend30();
    }

    /** The products that were clicked in it, most clicks first, otherwise in their order. */
    List<ProductLine> clicked(List<ProductLine> lines) {
        return lines.stream()
                .filter(line -> clicks(line) > 0)
                .sorted((one, other) -> Long.compare(clicks(other), clicks(one)))
                .toList();
    }
}
