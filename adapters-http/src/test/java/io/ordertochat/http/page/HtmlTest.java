package io.ordertochat.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void texts_are_escaped_and_html_is_not() {
        Html inner = Html.of("<b>{}</b>", "a & b");
        assertThat(Html.of("<p title=\"{}\">{}</p>", "\"'><script>", inner))
                .hasToString("<p title=\"&quot;&#39;&gt;&lt;script&gt;\"><b>a &amp; b</b></p>");
    }

    @Test
    void holes_inside_a_text_are_not_filled() {
        assertThat(Html.of("{} {}", "{}", "b")).hasToString("{} b");
        assertThat(Html.join(List.of(Html.of("{}", "<"), Html.NONE))).hasToString("&lt;");
    }

    @Test
    void parts_must_match_holes() {
        assertThatThrownBy(() -> Html.of("{}", "a", "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
