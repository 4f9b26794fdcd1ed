package io.ordertochat.examples.benchmarks;

import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checks that have nobody to be compared with: the samples of one check in turn. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class SingleChecks {

    static final String VAT = "vat";

    /** Not used: the samples are the same every time. */
    @Param("1")
    public long seed;

    /** The check's name; {@code vat} stands for a number of each technique. */
    @Param("ssn")
    public String check;

    private String[] names;
    private String[] typed;
    private int next;

    /** Lays the samples out. */
    @Setup
    public void prepare() {
        List<String> samples = FieldSamples.BY_CHECK.getOrDefault(check, DocumentNumbers.VAT);
        typed = samples.toArray(String[]::new);
        names = samples.stream()
                .map(sample -> check.equals(VAT) ? "vat." + sample.substring(0, 2) : check)
                .toArray(String[]::new);
    }

    /** One check by its name. */
    @Benchmark
    public FieldVerdict ours() {
        next = next + 1 == typed.length ? 0 : next + 1;
        return FieldChecks.check(names[next], typed[next]).orElseThrow();
    }

    boolean allValid() {
        boolean valid = true;
        for (String ignored : typed) {
            valid &= ours() instanceof FieldVerdict.Valid;
        }
        return valid;
    }
}
