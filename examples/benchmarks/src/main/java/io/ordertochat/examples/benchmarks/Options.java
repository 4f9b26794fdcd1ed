package io.ordertochat.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A program's options, every one with a value. */
final class Options {

    /** What may be given: what it means, and what holds when it is not given. */
    record Option(String meaning, String standard) {}

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    static Options parse(Map<String, Option> known, List<String> args) {
        Map<String, String> values = new HashMap<>();
        known.forEach((name, option) -> values.put(name, option.standard()));
        for (int i = 0; i < args.size(); i += 2) {
            String name = args.get(i).startsWith("--") ? args.get(i).substring(2) : "";
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException("unknown option " + args.get(i) + "; it takes " + named(known));
            }
            if (i + 1 == args.size()) {
                throw new IllegalArgumentException(
                        "--" + name + " has no value; " + known.get(name).meaning());
            }
            values.put(name, args.get(i + 1));
        }
        return new Options(values);
    }

    String text(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    int number(String name, int min, int max) {
        return (int) Math.round(decimal(name, min, max));
    }

    long seed() {
        try {
            return Long.parseLong(text("seed"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed is " + text("seed") + "; give a whole number", e);
        }
    }

    double decimal(String name, double min, double max) {
        double value;
        try {
            value = Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "--" + name + " is " + text(name) + "; give a number from " + plain(min) + " to " + plain(max));
        }
        return value;
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private static String named(Map<String, Option> known) {
        return "--" + String.join(", --", known.keySet());
    }
}
