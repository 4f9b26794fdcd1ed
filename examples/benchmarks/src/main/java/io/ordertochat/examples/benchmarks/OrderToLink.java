package io.ordertochat.examples.benchmarks;

import freemarker.template.Template;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.message.MessageContent;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From an order of five items to its link. Everybody makes people's text harmless and writes amounts, phone and date out by
 * the same functions; ours also keeps the link within its budget.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class OrderToLink {

    /** What the order is made from. */
    @Param("1")
    public long seed;

    private final OrderMessages messages = new OrderMessages();
    private final OrderTexts.Formats formats = new OrderTexts.Formats();
    private final String digits = Samples.SHOP_NUMBER.digits();
    private MessageContent content;
    private com.samskivert.mustache.Template jmustache;
    private Template freemarker;

    /** Makes the order and compiles the templates. */
    @Setup
    public void prepare() {
        content = new Samples(seed).content();
        jmustache = Engines.jmustache(TemplateBook.standard()
                .template(TemplatePurpose.ORDER, Samples.LOCALE)
                .source());
        freemarker = Engines.freemarker();
    }

    /** The library's way. */
    @Benchmark
    public RenderedMessage ours() {
        return messages.render(content, TemplateBook.standard(), LinkBudget.DEFAULT, Samples.SHOP_NUMBER);
    }

    /** StringBuilder, then a loop over the bytes. */
    @Benchmark
    public String handWritten() {
        return HandWritten.link(digits, HandWritten.message(OrderTexts.of(content, formats)));
    }

    /** jmustache, then URLEncoder. */
    @Benchmark
    public String jmustache() {
        String text = jmustache.execute(OrderTexts.of(content, formats).map());
        return Engines.urlEncoderLink(digits, text.strip());
    }

    /** FreeMarker, then URLEncoder. */
    @Benchmark
    public String freemarker() {
        String text = Engines.filled(freemarker, OrderTexts.of(content, formats).map());
        return Engines.urlEncoderLink(digits, text.strip());
    }

    /** The share of all the others that goes into making the texts. */
    @Benchmark
    public OrderTexts textsOnly() {
        return OrderTexts.of(content, formats);
    }
}
