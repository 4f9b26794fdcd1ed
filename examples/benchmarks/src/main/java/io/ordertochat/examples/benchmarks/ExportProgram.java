package io.ordertochat.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Clicks as files, each way in a JVM of its own with little memory, the ways taking turns. */
final class ExportProgram implements Program {

    private static final String HEAP = "32m";
    private static final List<String> STORES = List.of("none", "postgres", "h2");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String sentence() {
        return "Clicks as xlsx and CSV in JVMs of 32 MB, beside bare fastexcel, Apache POI SXSSF and a bare BufferedWriter.";
    }

    @Override
    public Map<String, Options.Option> options() {
        Map<String, Options.Option> options = new LinkedHashMap<>();
        options.put("seed", new Options.Option("chance for the clicks", "1"));
        options.put("rows", new Options.Option("clicks, 1 to 1000000", "1000000"));
        options.put("rounds", new Options.Option("times each way is run, 1 to 20; the median counts", "3"));
        options.put("store", new Options.Option("also out of a database: none, postgres, h2", "none"));
        return options;
    }

    @Override
    public void check(Options options) {
        options.seed();
        options.number("rows", 1, 1_000_000);
        options.number("rounds", 1, 20);
        if (!STORES.contains(options.text("store"))) {
            throw new IllegalArgumentException(
                    "--store is " + options.text("store") + "; give one of " + String.join(", ", STORES));
        }
    }

    @Override
    public Report run(Options options, PrintStream out) throws Exception {
        int rows = options.number("rows", 1, 1_000_000);
        out.println(
                rows + " clicks with nine columns, written to a file by one JVM after the other, each with -Xmx" + HEAP
                        + ". fastexcel is flushed every 1,000 rows, its date cells are styled one by one; SXSSF keeps 100 rows.");
        Report report = new Report(name());
        Map<ExportRun.Way, List<ExportRun.Result>> results = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("export");
        try {
            for (int round = 0; round < options.number("rounds", 1, 20); round++) {
                for (ExportRun.Way way : order(round)) {
                    ExportRun.Result result = started(way, rows, options.seed(), folder);
                    report.mustHold("equal rows", result.rows() == rows);
                    results.computeIfAbsent(way, none -> new ArrayList<>()).add(result);
                }
            }
        } finally {
            Files.delete(folder);
        }
        xlsx(rows, results, report);
        csv(rows, results, report);
        if (!options.text("store").equals("none")) {
            try (Database database = options.text("store").equals("h2") ? Database.h2(2) : Database.postgres(2)) {
                out.println("The same number of clicks out of " + database.name() + ".");
                new ExportFromStore(database, rows).run(options.seed(), report);
            }
        }
        return report;
    }

    private static List<ExportRun.Way> order(int round) {
        List<ExportRun.Way> order = new ArrayList<>(List.of(ExportRun.Way.values()));
        Collections.rotate(order, -round);
        return order;
    }

    private static void xlsx(int rows, Map<ExportRun.Way, List<ExportRun.Result>> results, Report report) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        Map<String, Double> heap = new LinkedHashMap<>();
        Map<String, Double> size = new LinkedHashMap<>();
        List<ExportRun.Result> ours = results.getOrDefault(ExportRun.Way.XLSX, List.of());
        for (ExportRun.Way way : List.of(ExportRun.Way.FASTEXCEL, ExportRun.Way.POI)) {
            List<ExportRun.Result> others = results.getOrDefault(way, List.of());
            seconds.put(way.title(), median(others, ExportRun.Result::seconds));
            heap.put(way.title(), median(others, ExportRun.Result::heap));
            size.put(way.title(), median(others, ExportRun.Result::size));
        }
        report.row(rows + " rows as xlsx", "s", median(ours, ExportRun.Result::seconds), seconds);
        report.row("xlsx: most heap in use after a collection", "MB", median(ours, ExportRun.Result::heap), heap);
        report.row("xlsx: size of the file", "MB", median(ours, ExportRun.Result::size), size);
    }

    private static void csv(int rows, Map<ExportRun.Way, List<ExportRun.Result>> results, Report report) {
        List<ExportRun.Result> ours = results.getOrDefault(ExportRun.Way.CSV, List.of());
        List<ExportRun.Result> bare = results.getOrDefault(ExportRun.Way.WRITER, List.of());
        String title = ExportRun.Way.WRITER.title();
        report.row(
                rows + " rows as CSV",
                "s",
                median(ours, ExportRun.Result::seconds),
                Map.of(title, median(bare, ExportRun.Result::seconds)));
        report.row(
                "CSV: most heap in use after a collection",
                "MB",
                median(ours, ExportRun.Result::heap),
                Map.of(title, median(bare, ExportRun.Result::heap)));
    }

    private static double median(List<ExportRun.Result> results, ToDoubleFunction<ExportRun.Result> figure) {
        double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static ExportRun.Result started(ExportRun.Way way, int rows, long seed, Path folder) throws Exception {
        Path file = folder.resolve(way.name());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-Dlog4j2.statusLoggerLevel=OFF",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportRun.class.getName(),
                        way.name(),
                        Integer.toString(rows),
                        Long.toString(seed),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(way + " did not finish with -Xmx" + HEAP);
        }
        try {
            return ExportRun.Result.of(said, way.rowsIn(file), Files.size(file));
        } finally {
            Files.delete(file);
        }
    }
}
