package io.ordertochat.examples.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH benchmarks in JVMs of their own and says nothing itself. Figures are medians of the iterations. */
final class Jmh {

    private static final int ITERATIONS = 5;

    private final double seconds;
    private final int forks;
    private final long seed;

    Jmh(double seconds, int forks, long seed) {
        this.seconds = seconds;
        this.forks = forks;
        this.seed = seed;
        // Two runs at a time only disturb each other, which shows in their figures; it is no reason not to run.
        System.setProperty("jmh.ignoreLock", "true");
    }

    /** Nanoseconds per operation of each benchmark of a class, by method name. */
    Map<String, Double> run(Class<?> benchmarks) throws RunnerException {
        return run(benchmarks, 1, "", "");
    }

    /** As {@link #run(Class)}, for code so large that the JVM needs longer to compile it. */
    Map<String, Double> runWarm(Class<?> benchmarks) throws RunnerException {
        return run(benchmarks, 4, "", "");
    }

    /** As {@link #run(Class)}, with a parameter. */
    Map<String, Double> run(Class<?> benchmarks, String parameter, String value) throws RunnerException {
        return run(benchmarks, 1, parameter, value);
    }

    private Map<String, Double> run(Class<?> benchmarks, int warmUps, String parameter, String value)
            throws RunnerException {
        TimeValue each = TimeValue.milliseconds(Math.max(1, Math.round(seconds * 1_000 / ITERATIONS)));
        var options = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .param("seed", Long.toString(seed))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(warmUps * ITERATIONS)
                .warmupTime(each)
                .measurementIterations(ITERATIONS)
                .measurementTime(each)
                .forks(forks)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        Options built = (parameter.isEmpty() ? options : options.param(parameter, value)).build();
        return medians(new Runner(built).run());
    }

    private static Map<String, Double> medians(Collection<RunResult> results) {
        Map<String, Double> medians = new HashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            medians.put(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return medians;
    }

    static double figure(Map<String, Double> figures, String benchmark) {
        return Objects.requireNonNull(figures.get(benchmark), benchmark);
    }
}
