package io.ordertochat.examples.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Writes one file one way, in a JVM of its own; says how long it took and how much memory stayed in use. */
final class ExportRun {

    private static final double MEGABYTE = 1024 * 1024;

    private ExportRun() {}

    /** The ways there are. */
    enum Way {
        XLSX("ours"),
        FASTEXCEL("bare fastexcel"),
        POI("Apache POI SXSSF"),
        CSV("ours"),
        WRITER("bare BufferedWriter");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        void write(ExportedRows rows, OutputStream out) throws IOException {
            switch (this) {
                case XLSX -> rows.spreadsheet(out);
                case FASTEXCEL -> rows.fastexcel(out);
                case POI -> rows.poi(out);
                case CSV -> rows.csv(out);
                case WRITER -> rows.writer(out);
            }
        }

        String title() {
            return title;
        }

        /** How many rows a file has, without the titles. */
        long rowsIn(Path file) throws IOException {
            return this == CSV || this == WRITER ? lines(file) - 1 : sheetRows(file) - 1;
        }
    }

    /** What came of a run; heap and size in megabytes. */
    record Result(double seconds, double heap, long rows, double size) {

        static Result of(String said, long rows, long bytes) {
            String[] figures = said.strip().split(" ");
            return new Result(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), rows, bytes / MEGABYTE);
        }
    }

    /**
     * Runs.
     *
     * @param args way, rows, seed, file
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        AtomicLong most = watchHeap();
        ExportedRows rows = new ExportedRows(Integer.parseInt(args[1]), Long.parseLong(args[2]));
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[3])))) {
            Way.valueOf(args[0]).write(rows, out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        System.out.println(seconds + " " + most.get() / MEGABYTE);
    }

    // What is used before a collection is mostly garbage that nobody has looked at yet.
    private static AtomicLong watchHeap() {
        AtomicLong most = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                long used = GarbageCollectionNotificationInfo.from(
                                                (CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getMemoryUsageAfterGc()
                                        .entrySet()
                                        .stream()
                                        .filter(pool -> isHeap(pool.getKey()))
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                most.accumulateAndGet(used, Math::max);
                            },
                            null,
                            null);
        }
        return most;
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
    }

    private static long lines(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return reader.lines().count();
        }
    }

    private static long sheetRows(Path file) throws IOException {
        long rows = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            char[] buffer = new char[1 << 16];
            String carry = "";
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                String text = carry + new String(buffer, 0, read);
                for (int at = text.indexOf("<row "); at >= 0; at = text.indexOf("<row ", at + 5)) {
                    rows++;
                }
                carry = text.substring(Math.max(0, text.length() - 4));
            }
        }
        return rows;
    }
}
