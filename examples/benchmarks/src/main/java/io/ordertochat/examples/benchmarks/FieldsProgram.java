package io.ordertochat.examples.benchmarks;

import static io.ordertochat.examples.benchmarks.Jmh.figure;

import com.google.i18n.phonenumbers.NumberParseException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** What checking answers costs, in time and memory. */
final class FieldsProgram implements Program {

    private static final String VALID = "valid";

    @Override
    public String name() {
        return "fields";
    }

    @Override
    public String sentence() {
        return "CPF and CNPJ beside Caelum Stella and Hibernate Validator, phones beside bare libphonenumber, VAT beside"
                + " nothing (no Java library on Maven Central checks its digits), the standard form with twelve answers.";
    }

    @Override
    public Map<String, Options.Option> options() {
        Map<String, Options.Option> options = new LinkedHashMap<>();
        options.put("seed", new Options.Option("what CPF and CNPJ are made from", "1"));
        options.put("seconds", new Options.Option("measured for each figure, after as long a warm-up", "1"));
        options.put("forks", new Options.Option("JVMs of its own for each figure; 0 measures in this one", "1"));
        return options;
    }

    @Override
    public void check(Options options) {
        options.seed();
        seconds(options);
        forks(options);
    }

    @Override
    public Report run(Options options, PrintStream out) throws Exception {
        Report report = new Report(name());
        Jmh jmh = new Jmh(seconds(options), forks(options), options.seed());
        out.println("Valid CPF and CNPJ, eight of each in turn, half of the CNPJ with letters.");
        for (String document : DocumentChecks.DOCUMENTS) {
            documents(document, options.seed(), jmh, report);
        }
        out.println("Checks without anybody beside them; vat: one number of each of eight techniques.");
        singles(jmh, report);
        out.println("Phones of a Brazilian shop, and the standard form with twelve answers, one of them a phone.");
        phones(jmh, report);
        form(jmh, report);
        return report;
    }

    private static void documents(String document, long seed, Jmh jmh, Report report) throws RunnerException {
        DocumentChecks checks = new DocumentChecks();
        checks.seed = seed;
        checks.document = document;
        checks.prepare();
        report.mustHold("equal", checks.allAgree());
        Map<String, Double> times = jmh.run(DocumentChecks.class, "document", document);
        Map<String, Double> others = new LinkedHashMap<>();
        others.put("Caelum Stella 2.2.2", figure(times, "caelum"));
        others.put("Hibernate Validator 9.1.6, its validator alone", figure(times, "hibernate"));
        if (!document.endsWith("masked")) {
            others.put("two sums and nothing else", figure(times, "sumsAlone"));
        }
        report.row(document, "ns/op", figure(times, "ours"), others);
        report.row(
                document,
                "bytes/op",
                Allocations.perCall(checks::ours),
                Map.of("Caelum Stella 2.2.2", Allocations.perCall(checks::caelum)));
    }

    private static void singles(Jmh jmh, Report report) throws RunnerException {
        List<String> names = Stream.concat(
                        new TreeSet<>(FieldSamples.BY_CHECK.keySet()).stream(), Stream.of(SingleChecks.VAT))
                .toList();
        for (String name : names) {
            SingleChecks checks = new SingleChecks();
            checks.check = name;
            checks.prepare();
            report.mustHold(VALID, checks.allValid());
            report.row(name, "ns/op", figure(jmh.run(SingleChecks.class, "check", name), "ours"), Map.of());
        }
    }

    private static void phones(Jmh jmh, Report report) throws RunnerException, NumberParseException {
        report.mustHold("equal", new PhoneChecks().allAgree());
        Map<String, Double> times = jmh.runWarm(PhoneChecks.class);
        report.row(
                "phone",
                "ns/op",
                figure(times, "ours"),
                Map.of("libphonenumber: parse, isValidNumber, format", figure(times, "libphonenumber")));
    }

    private static void form(Jmh jmh, Report report) throws RunnerException {
        FormChecks checks = new FormChecks();
        report.mustHold(VALID, checks.accepted());
        Map<String, Double> times = jmh.runWarm(FormChecks.class);
        Map<String, Double> others = new LinkedHashMap<>();
        others.put("libphonenumber for the phone alone", figure(times, "libphonenumber"));
        others.put("ours without the phone", figure(times, "oursWithoutPhone"));
        report.row("standard form, twelve answers", "ns/op", figure(times, "ours"), others);
        report.row("standard form, twelve answers", "bytes/op", Allocations.perCall(checks::ours), Map.of());
    }

    private static double seconds(Options options) {
        return options.decimal("seconds", 0.001, 600);
    }

    private static int forks(Options options) {
        return options.number("forks", 0, 10);
    }
}
