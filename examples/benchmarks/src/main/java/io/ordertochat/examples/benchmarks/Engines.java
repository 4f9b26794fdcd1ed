package io.ordertochat.examples.benchmarks;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same message by public template engines, set up as one must for plain text that customers' words go into. */
final class Engines {

    /** The standard Portuguese order template in FreeMarker's language; its lines that hold only tags vanish too. */
    private static final String FREEMARKER_SOURCE = """
            *Pedido<#if reference?has_content> ${reference}</#if>*<#if shop?has_content> - ${shop}</#if>
            Data: ${date}
            <#if customer?has_content>
            Nome: ${customer}
            </#if>
            <#if phone?has_content>
            Telefone: ${phone}
            </#if>
            <#if email?has_content>
            E-mail: ${email}
            </#if>
            <#if address?has_content>
            Endereço: ${address}
            </#if>

            *Itens*
            <#list items as item>
            ${item.position}. ${item.name}<#if item.options?has_content> (${item.options})</#if>
            ${item.quantity} x ${item.unitPrice}<#if item.several> = ${item.linePrice}</#if>
            </#list>

            Subtotal: ${subtotal}
            <#if discount?has_content>
            Desconto<#if coupon?has_content> (${coupon})</#if>: ${discount}
            <#elseif coupon?has_content>
            Cupom: ${coupon}
            </#if>
            <#if tax?has_content>
            Impostos: ${tax}
            </#if>
            <#if shipping?has_content>
            Entrega<#if shippingLabel?has_content> (${shippingLabel})</#if>: ${shipping}
            <#elseif shippingLabel?has_content>
            Entrega: ${shippingLabel}
            </#if>
            *Total: ${total}*
            <#if payment?has_content>
            Pagamento: ${payment}
            </#if>
            <#if notes?has_content>
            Observações: ${notes}
            </#if>
            <#if orderLink?has_content>

            Ver pedido: ${orderLink}
            </#if>
            """;

    private Engines() {}

    /** jmustache reads our own template's source. */
    static com.samskivert.mustache.Template jmustache(String source) {
        return Mustache.compiler()
                .escapeHTML(false)
                .emptyStringIsFalse(true)
                .withCollector(new MapsOnly())
                .compile(source);
    }

    static Template freemarker() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setLocale(Samples.LOCALE);
        try {
            return new Template("order", FREEMARKER_SOURCE, configuration);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String filled(Template freemarker, Map<String, Object> values) {
        StringWriter out = new StringWriter(1_024);
        try {
            freemarker.process(values, out);
        } catch (IOException | TemplateException wrong) {
            throw new IllegalStateException(wrong);
        }
        return out.toString();
    }

    /** How most programs make the link. It leaves the asterisk as it is, which a link may contain. */
    static String urlEncoderLink(String digits, String text) {
        return "https://wa.me/" + digits + "?text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Finds values in maps and nowhere else, so that no template reaches a method. */
    private static final class MapsOnly extends BasicCollector {

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
