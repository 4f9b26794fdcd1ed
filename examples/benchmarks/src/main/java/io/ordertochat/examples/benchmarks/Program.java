package io.ordertochat.examples.benchmarks;

import java.io.PrintStream;
import java.util.Map;

/** One thing that can be measured. */
interface Program {

    String name();

    /** What it measures and beside what, in one sentence. */
    String sentence();

    Map<String, Options.Option> options();

    /** Refuses options before anything runs. */
    void check(Options options);

    /** Measures; says on {@code out} what it does, and leaves the figures to the report. */
    Report run(Options options, PrintStream out) throws Exception;
}
