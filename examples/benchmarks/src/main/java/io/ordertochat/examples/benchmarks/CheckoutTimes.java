package io.ordertochat.examples.benchmarks;

import static io.ordertochat.examples.benchmarks.Jmh.figure;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** The parts of a checkout that need no database. Before anything is timed, everybody's result is compared. */
final class CheckoutTimes {

    private static final String EQUAL = "equal";

    private final long seed;
    private final Jmh jmh;
    private final Report report;
    private final PrintStream out;

    CheckoutTimes(long seed, Jmh jmh, Report report, PrintStream out) {
        this.seed = seed;
        this.jmh = jmh;
        this.report = report;
        this.out = out;
    }

    void message() throws RunnerException {
        out.println(
                "Order message of five items: one template, filled with the same ready-made texts by each engine; then"
                        + " from the order to its link, everybody making the texts by the same functions.");
        MessageFilling filling = new MessageFilling();
        filling.seed = seed;
        filling.prepare();
        String text = filling.ours().strip();
        report.mustHold(EQUAL, text.equals(filling.jmustache().strip()));
        report.mustHold(EQUAL, text.equals(filling.freemarker().strip()));
        report.mustHold(EQUAL, text.equals(filling.handWritten().strip()));
        Map<String, Double> filled = jmh.run(MessageFilling.class);
        report.row("template of a message of five items, filled", "ns/op", figure(filled, "ours"), engines(filled, ""));
        orderToLink();
    }

    private void orderToLink() throws RunnerException {
        OrderToLink whole = new OrderToLink();
        whole.seed = seed;
        whole.prepare();
        String link = whole.ours().link().uri();
        report.mustHold(EQUAL, link.equals(whole.handWritten()));
        report.mustHold(EQUAL, link.equals(strict(whole.jmustache())));
        report.mustHold(EQUAL, link.equals(strict(whole.freemarker())));
        Map<String, Double> times = jmh.runWarm(OrderToLink.class);
        Map<String, Double> others = engines(times, " and URLEncoder");
        others.put("the texts alone", figure(times, "textsOnly"));
        report.row("order of five items to its link", "ns/op", figure(times, "ours"), others);
    }

    private static Map<String, Double> engines(Map<String, Double> figures, String link) {
        Map<String, Double> others = new LinkedHashMap<>();
        others.put("StringBuilder" + (link.isEmpty() ? "" : " and byte loop"), figure(figures, "handWritten"));
        others.put("jmustache 1.16" + link, figure(figures, "jmustache"));
        others.put("FreeMarker 2.3.35" + link, figure(figures, "freemarker"));
        return others;
    }

    void link() throws RunnerException {
        out.println("Link of a text: ours beside URLEncoder with a replace, and beside a loop over the UTF-8 bytes.");
        for (String language : LinkEncoding.LANGUAGES) {
            LinkEncoding encoding = new LinkEncoding();
            encoding.seed = seed;
            encoding.language = language;
            encoding.prepare();
            report.mustHold(EQUAL, encoding.ours().equals(encoding.handWritten()));
            report.mustHold(EQUAL, encoding.ours().equals(strict(encoding.urlEncoder())));
            Map<String, Double> times = jmh.run(LinkEncoding.class, "language", language);
            Map<String, Double> others = new LinkedHashMap<>();
            others.put("URLEncoder and replace", figure(times, "urlEncoder"));
            others.put("byte loop", figure(times, "handWritten"));
            String what = "link of a text, " + language + ", " + encoding.characters() + " characters";
            report.row(what, "ns/op", figure(times, "ours"), others);
        }
    }

    /** URLEncoder leaves asterisks; ours and the byte loop encode everything that RFC 3986 does not call unreserved. */
    private static String strict(String urlEncoded) {
        return urlEncoded.replace("*", "%2A").replace("%7E", "~");
    }
}
