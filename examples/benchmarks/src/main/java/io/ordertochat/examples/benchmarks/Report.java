package io.ordertochat.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program found: figures, and what they prove. Speed never fails a report, a check does. */
final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Row(String what, String unit, double ours, Map<String, Double> others) {}

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Boolean> truths = new LinkedHashMap<>();
    private final Map<String, Long> faults = new LinkedHashMap<>();

    Report(String name) {
        this.name = name;
    }

    void row(String what, String unit, double ours, Map<String, Double> others) {
        rows.add(new Row(what, unit, ours, new LinkedHashMap<>(others)));
    }

    /** Something that must be true; said more than once, it must be true each time. */
    void mustHold(String what, boolean holds) {
        truths.merge(what, holds, Boolean::logicalAnd);
    }

    /** Something of which there must be none; said more than once, it is added up. */
    void mustBeNone(String what, long count) {
        faults.merge(what, count, Long::sum);
    }

    boolean holds() {
        return !truths.containsValue(false) && faults.values().stream().allMatch(count -> count == 0);
    }

    void printTable(PrintStream out) {
        for (Row row : rows) {
            out.printf(Locale.ROOT, "%n%s, %s%n", row.what(), row.unit());
            out.printf(Locale.ROOT, "    %-52s %10s%n", "ours", shown(row.ours()));
            row.others()
                    .forEach((other, figure) -> out.printf(
                            Locale.ROOT, "    %-52s %10s  %s%n", other, shown(figure), times(figure, row.ours())));
        }
        out.println();
        truths.forEach((what, holds) -> out.println("check " + what + ": " + (holds ? "holds" : "FAILS")));
        faults.forEach((what, count) -> out.println("check " + what + ": " + count + (count == 0 ? "" : " FAILS")));
    }

    String resultLine() {
        ObjectNode result = JSON.createObjectNode().put("name", name);
        var list = result.putArray("rows");
        for (Row row : rows) {
            ObjectNode node = list.addObject().put("what", row.what()).put("unit", row.unit());
            node.put("ours", rounded(row.ours()));
            ObjectNode others = node.putObject("others");
            row.others().forEach((other, figure) -> others.put(other, rounded(figure)));
        }
        ObjectNode checks = result.putObject("checks");
        faults.forEach(checks::put);
        truths.forEach(checks::put);
        return "RESULT " + result;
    }

    private static String times(double other, double ours) {
        return ours == 0 ? "" : String.format(Locale.ROOT, "%6.2f x ours", other / ours);
    }

    private static String shown(double figure) {
        BigDecimal rounded = rounded(figure);
        return rounded == null ? "?" : rounded.toPlainString();
    }

    /** Four digits say all that a measurement knows. */
    private static @Nullable BigDecimal rounded(double figure) {
        if (!Double.isFinite(figure)) {
            return null;
        }
        BigDecimal short4 = new BigDecimal(figure).round(new MathContext(4));
        return short4.scale() < 0
                ? short4.setScale(0)
                : short4.stripTrailingZeros().scale() < 0 ? short4.setScale(0) : short4.stripTrailingZeros();
    }
}
