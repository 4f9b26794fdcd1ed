package io.ordertochat.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;

/** Several ways to do a number of things, a slice of them each in turn, so that a noisy moment strikes all alike. */
final class TakingTurns {

    private static final int ROUNDS = 10;

    /** Does the n-th thing. */
    interface Way {
        void handle(int n) throws Exception;
    }

    private final int things;
    private final int threads;
    private final LongSupplier nanos;
    private final Map<String, Way> ways = new LinkedHashMap<>();

    /** Goes by the clock on the wall. */
    TakingTurns(int things, int threads) {
        this(things, threads, System::nanoTime);
    }

    private TakingTurns(int things, int threads, LongSupplier nanos) {
        this.things = things;
        this.threads = threads;
        this.nanos = nanos;
    }

    /** Goes by the processor time of the calling thread, for work that waits for nothing. */
    static TakingTurns byProcessorTime(int things) {
        return new TakingTurns(things, 1, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    void add(String name, Way way) {
        ways.put(name, way);
    }

    /** Time for one thing, in milliseconds, by way: the median of the rounds. */
    Map<String, Double> millisEach() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Map<String, List<Double>> rounds = new LinkedHashMap<>();
            List<String> order = new ArrayList<>(ways.keySet());
            for (int round = 0; round < ROUNDS; round++) {
                int from = (int) ((long) things * round / ROUNDS);
                int to = (int) ((long) things * (round + 1) / ROUNDS);
                for (int i = 0; i < order.size() && from < to; i++) {
                    String name = order.get((i + round) % order.size());
                    rounds.computeIfAbsent(name, none -> new ArrayList<>()).add(millisEach(executor, name, from, to));
                }
            }
            Map<String, Double> medians = new LinkedHashMap<>();
            rounds.forEach((name, figures) -> medians.put(name, median(figures)));
            return medians;
        } finally {
            executor.shutdown();
        }
    }

    private double millisEach(ExecutorService executor, String name, int from, int to) throws Exception {
        Way way = Objects.requireNonNull(ways.get(name), name);
        long start = nanos.getAsLong();
        if (threads == 1) {
            for (int n = from; n < to; n++) {
                way.handle(n);
            }
        } else {
            share(executor, way, from, to);
        }
        return (nanos.getAsLong() - start) / 1e6 / (to - from);
    }

    private void share(ExecutorService executor, Way way, int from, int to) throws Exception {
        List<Callable<Boolean>> shares = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = from + t;
            shares.add(() -> {
                for (int n = first; n < to; n += threads) {
                    way.handle(n);
                }
                return true;
            });
        }
        for (Future<Boolean> share : executor.invokeAll(shares)) {
            share.get();
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
