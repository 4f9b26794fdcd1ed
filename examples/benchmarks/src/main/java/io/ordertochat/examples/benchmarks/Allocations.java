package io.ordertochat.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Bytes a call allocates, counted by the JVM on this thread, after enough calls for it to be compiled. */
final class Allocations {

    private static final int CALLS = 100_000;

    @SuppressWarnings("UnusedVariable") // written only: what is thrown away at once might never have been made
    private static volatile Object kept = "";

    private Allocations() {}

    static double perCall(Supplier<?> call) {
        repeat(call);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        repeat(call);
        return (double) (threads.getThreadAllocatedBytes(thread) - before) / CALLS;
    }

    private static void repeat(Supplier<?> call) {
        for (int i = 0; i < CALLS; i++) {
            kept = call.get();
        }
    }
}
