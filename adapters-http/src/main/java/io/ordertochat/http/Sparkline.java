package io.ordertochat.http;

import io.ordertochat.http.page.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line without axes, for eyes only: its figures stand in a table elsewhere. */
final class Sparkline {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int ROOM = 2;
    private static final int MOST_POINTS = 60;

    private Sparkline() {}

    /**
     * @param days figures in order
     * @param running whether the last one is not over yet; it is drawn apart
     */
    static Html of(List<Long> days, boolean running) {
        List<Double> points = points(days);
        double most = points.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (most == 0 || points.size() < 2) {
            return Html.trusted("<span class=\"spark\"></span>");
        }
        int whole = running ? points.size() - 1 : points.size();
        String line = path(points, 0, whole, most);
        return Html.of(
                "<svg class=\"spark\" viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<path class=\"spark-area\" d=\"{}\"/><path class=\"spark-line\" d=\"{}\"/>"
                        + "<path class=\"spark-line running\" d=\"{}\"/></svg>",
                WIDTH,
                HEIGHT,
                path(points, 0, points.size(), most) + "V" + HEIGHT + "H0Z",
                line,
                running ? path(points, whole - 1, points.size(), most) : "");
    }

    /** Many days become means of as many neighbours as needed. */
    private static List<Double> points(List<Long> days) {
        int step = Math.max(1, (days.size() + MOST_POINTS - 1) / MOST_POINTS);
        List<Double> points = new ArrayList<>();
        for (int end = days.size(); end > 0; end -= step) {
            List<Long> some = days.subList(Math.max(0, end - step), end);
            points.add(0, some.stream().mapToLong(Long::longValue).average().orElse(0));
        }
        return points;
    }

    private static String path(List<Double> points, int from, int to, double most) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            double x = (double) WIDTH * i / (points.size() - 1);
            double y = HEIGHT - ROOM - (HEIGHT - 2 * ROOM) * points.get(i) / most;
            path.append(i == from ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        }
        return path.toString();
    }
}
