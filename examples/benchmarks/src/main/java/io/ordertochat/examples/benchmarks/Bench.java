package io.ordertochat.examples.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs one benchmark program by name; without a name it lists them. */
public final class Bench {

    /** The program ran and everything it proves holds. */
    static final int GOOD = 0;

    /** The program ran and something it proves does not hold. */
    static final int CHECK_FAILED = 1;

    /** There is no such program or option. */
    static final int MISUSED = 2;

    private static final List<Program> PROGRAMS = List.of(
            new CheckoutProgram(),
            new FieldsProgram(),
            new ClicksProgram(),
            new DashboardProgram(),
            new ExportProgram());

    private Bench() {}

    /**
     * Runs.
     *
     * @param args a program's name and its options
     * @throws Exception when a program cannot run, for example because no database starts
     */
    public static void main(String[] args) throws Exception {
        System.exit(run(System.out, System.err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) throws Exception {
        if (args.length == 0 || args[0].equals("--help")) {
            list(out);
            return GOOD;
        }
        Optional<Program> known =
                PROGRAMS.stream().filter(p -> p.name().equals(args[0])).findFirst();
        if (known.isEmpty()) {
            err.println("bench: no program of that name; ./bench without a name lists them");
            return MISUSED;
        }
        Program program = known.get();
        Options options;
        try {
            options = Options.parse(program.options(), Arrays.asList(args).subList(1, args.length));
            program.check(options);
        } catch (IllegalArgumentException misused) {
            err.println("bench " + program.name() + ": " + misused.getMessage());
            return MISUSED;
        }
        Report report = program.run(options, out);
        report.printTable(out);
        out.println(report.resultLine());
        return report.holds() ? GOOD : CHECK_FAILED;
    }

    private static void list(PrintStream out) {
        out.println("./bench NAME [--option value ...]");
        for (Program program : PROGRAMS) {
            out.println();
            out.println(program.name() + "  " + program.sentence());
            program.options()
                    .forEach((name, option) ->
                            out.println("    --" + name + "  " + option.meaning() + " (" + option.standard() + ")"));
        }
    }
}
