package io.ordertochat.examples.benchmarks;

import io.ordertochat.message.ChatLink;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making a link of a message's text. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class LinkEncoding {

    static final List<String> LANGUAGES = List.of("pt", "hi", "ar");

    private static final String HINDI = """
            *ऑर्डर 4F7K-92MX-Q3HT* - साफ़ घर
            नाम: अनीता शर्मा
            पता: 12, फूलों की गली, नई दिल्ली

            1. चीनी मिट्टी का प्याला (रंग: नीला)
            2 x ₹ 1,23,456.00 = ₹ 2,46,912.00
            2. मेज़ का दीपक 😀
            1 x ₹ 899.00

            *कुल: ₹ 2,47,811.00*
            """;

    private static final String ARABIC = """
            *طلب 4F7K-92MX-Q3HT* - بيت واضح
            الاسم: ليلى حسن
            العنوان: ١٢ شارع الزهور، القاهرة

            1. كوب من الخزف (اللون: أزرق)
            2 x 39.90 ج.م. = 79.80 ج.م.
            2. مصباح مكتب
            1 x 120.00 ج.م.

            *الإجمالي: 199.80 ج.م.*
            """;

    /** What the Portuguese order is made from. */
    @Param("1")
    public long seed;

    /** The text's language. */
    @Param("pt")
    public String language;

    private final String digits = Samples.SHOP_NUMBER.digits();
    private String text;

    /** Chooses the text. */
    @Setup
    public void prepare() {
        text = switch (language) {
            case "hi" -> HINDI;
            case "ar" -> ARABIC;
            default -> HandWritten.message(OrderTexts.of(new Samples(seed).content(), new OrderTexts.Formats()));
        };
    }

    int characters() {
        return text.length();
    }

    /** The library's link. */
    @Benchmark
    public String ours() {
        return ChatLink.whatsApp(Samples.SHOP_NUMBER, text).uri();
    }

    /** URLEncoder, and a blank for each plus. */
    @Benchmark
    public String urlEncoder() {
        return Engines.urlEncoderLink(digits, text);
    }

    /** A loop over the UTF-8 bytes. */
    @Benchmark
    public String handWritten() {
        return HandWritten.link(digits, text);
    }
}
