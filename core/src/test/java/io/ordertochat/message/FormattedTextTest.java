package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.message.FormattedText.Run;
import io.ordertochat.message.FormattedText.Style;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedTextTest {

    /** Runs are written as [styles:text], styles by their first letters, M for monospace. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            plain text                 ¦ [:plain text]
            *bold*                     ¦ [B:bold]
            a _i_ b ~s~ c              ¦ [:a ][I:i][: b ][S:s][: c]
            *Order 12* - Shop          ¦ [B:Order 12][: - Shop]
            *a _b_ c*                  ¦ [B:a ][BI:b][B: c]
            _*~x~*_                    ¦ [BIS:x]
            (*x*), *y*.                ¦ [:(][B:x][:), ][B:y][:.]
            a*b*c 3*4                  ¦ [:a*b*c 3*4]
            * a *                      ¦ [:* a *]
            *a *                       ¦ [:*a *]
            *open only                 ¦ [:*open only]
            *a|b*                      ¦ [:*a|b*]
            **                         ¦ [:**]
            ***                        ¦ [:***]
            *a _b* c_                  ¦ [B:a _b][: c_]
            `code *x*` *y*             ¦ [C:code *x*][: ][B:y]
            *a `x* y` b*               ¦ [B:a ][BC:x* y][B: b]
            ```a|*b*```c               ¦ [M:a|*b*][:c]
            ```never closed *b*        ¦ [:```never closed ][B:b]
            `a|b`                      ¦ [:`a|b`]
            ``                         ¦ [:``]
            - item|> quote|1. one      ¦ [:- item|> quote|1. one]
            *a* *b*                    ¦ [B:a][: ][B:b]
            *a**b*                     ¦ [B:ab]
            ∗a∗ ＿b＿                   ¦ [:∗a∗ ＿b＿]
            """)
    void markers_become_styles(String source, String expected) {
        String runs = FormattedText.parse(source.replace('|', '\n')).runs().stream()
                .map(FormattedTextTest::written)
                .collect(Collectors.joining());

        assertThat(runs.replace('\n', '|')).isEqualTo(expected);
    }

    @Test
    void an_empty_text_has_no_runs() {
        assertThat(FormattedText.parse("").runs()).isEmpty();
    }

    @Test
    void nothing_but_markers_is_lost() {
        Random random = new Random(64);
        for (int round = 0; round < 5_000; round++) {
            String text = HostileTexts.next(random);

            String shown =
                    FormattedText.parse(text).runs().stream().map(Run::text).collect(Collectors.joining());

            assertThat(withoutMarkers(shown)).isEqualTo(withoutMarkers(text));
        }
    }

    @Test
    void text_of_people_is_never_drawn_in_a_style() {
        Random random = new Random(65);
        for (int round = 0; round < 5_000; round++) {
            String value = ChatText.singleLine(HostileTexts.next(random), 60);

            assertThat(FormattedText.parse(value).runs())
                    .allMatch(run -> run.styles().isEmpty());
            assertThat(FormattedText.parse("*A* x " + value + " y *B*").runs())
                    .extracting(Run::styles)
                    .containsExactly(EnumSet.of(Style.BOLD), EnumSet.noneOf(Style.class), EnumSet.of(Style.BOLD));
        }
    }

    @Test
    void hostile_texts_take_time_in_proportion() {
        for (String piece : new String[] {"*a ", "*a _b ~c ", "`", "```", "``` ", "*_~", "_a* ", "`a ", "*a*"}) {
            String text = piece.repeat(100_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> FormattedText.parse(text));
        }
    }

    private static String withoutMarkers(String text) {
        return text.replaceAll("[*_~`]", "");
    }

    private static String written(Run run) {
        String styles = EnumSet.allOf(Style.class).stream()
                .filter(run.styles()::contains)
                .map(style -> style.name().substring(0, 1))
                .collect(Collectors.joining());
        return "[" + styles + ":" + run.text() + "]";
    }
}
