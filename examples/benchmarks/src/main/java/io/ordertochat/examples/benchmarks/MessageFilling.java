package io.ordertochat.examples.benchmarks;

import freemarker.template.Template;
import io.ordertochat.message.MessageTemplate;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.message.TemplateValues;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Filling the compiled order template with ready-made texts of five items. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class MessageFilling {

    /** What the order is made from. */
    @Param("1")
    public long seed;

    private MessageTemplate ours;
    private com.samskivert.mustache.Template jmustache;
    private Template freemarker;
    private TemplateValues values;
    private Map<String, Object> map;
    private OrderTexts texts;

    /** Compiles the templates and fills each engine's values. */
    @Setup
    public void prepare() {
        texts = OrderTexts.of(new Samples(seed).content(), new OrderTexts.Formats());
        ours = TemplateBook.standard().template(TemplatePurpose.ORDER, Samples.LOCALE);
        jmustache = Engines.jmustache(ours.source());
        freemarker = Engines.freemarker();
        values = texts.values();
        map = texts.map();
    }

    /** Our template. */
    @Benchmark
    public String ours() {
        return ours.render(values);
    }

    /** jmustache on the same source. */
    @Benchmark
    public String jmustache() {
        return jmustache.execute(map);
    }

    /** FreeMarker on a translation. */
    @Benchmark
    public String freemarker() {
        return Engines.filled(freemarker, map);
    }

    /** No template at all. */
    @Benchmark
    public String handWritten() {
        return HandWritten.message(texts);
    }
}
