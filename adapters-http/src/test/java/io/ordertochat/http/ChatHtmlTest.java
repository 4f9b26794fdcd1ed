package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.message.FormattedText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain                    | plain
            *bold* _em_ ~gone~       | <strong>bold</strong> <em>em</em> <s>gone</s>
            `code`                   | <code>code</code>
            a < b && c > d           | a &lt; b &amp;&amp; c &gt; d
            <script>x</script>       | &lt;script&gt;x&lt;/script&gt;
            *<img src=x>*            | <strong>&lt;img src=x&gt;</strong>
            "quoted"                 | &quot;quoted&quot;
            """)
    void draws_what_whatsapp_draws(String message, String html) {
        assertThat(html(message)).isEqualTo(html);
    }

    @Test
    void breaks_lines_but_not_inside_blocks() {
        assertThat(html("a\nb")).isEqualTo("a<br>b");
        assertThat(html("```x\ny```")).isEqualTo("<pre>x\ny</pre>");
    }

    @Test
    void never_writes_any_other_element() {
        String pieces = "*_~`<>&\"'/ab \n=";
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder message = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                message.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String rest = html(message.toString()).replaceAll("</?(strong|em|s|code|pre)>|<br>", "");
            assertThat(rest).as(message.toString()).doesNotContain("<", ">", "\"", "'");
        }
    }

    private static String html(String message) {
        return ChatHtml.of(FormattedText.parse(message));
    }
}
