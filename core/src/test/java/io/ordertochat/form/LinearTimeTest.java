package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Work is counted, not timed. Longer texts than {@link FieldRules#MAX_TYPED} are refused unread; below that, normalizing
 * and looking for card data are the two steps that could take more than a time that grows with the text.
 */
class LinearTimeTest {

    private static final int REPEATS = 1_000;
    private static final int MOST_READS_OF_A_CHARACTER = 30;

    static Stream<String> tiresome() {
        return Stream.of(
                "4 ",
                "4",
                "41 11-11.",
                "4111 1111 ",
                "0 ",
                "4\u200B",
                "4   ",
                "4    ",
                "cvv ",
                "cvv-",
                "cvv is is is is ",
                "cvv card number of the ",
                "c",
                "c ",
                "s ",
                "cvc2 12 ",
                "codigo ",
                "codigo de ",
                "codigo   de   ",
                "codigo de seguranca ",
                "código de segurança de ",
                "security code ",
                "security \u3000",
                "security code is the number of 12 ",
                "cvv" + " ".repeat(50),
                "codigo" + " ".repeat(50),
                "cvv" + "e".repeat(50) + " ");
    }

    @ParameterizedTest
    @MethodSource("tiresome")
    void twice_the_text_is_twice_the_reading(String piece) {
        long once = readsOf(piece, REPEATS);
        long twice = readsOf(piece, 2 * REPEATS);

        assertThat(once).isLessThanOrEqualTo((long) MOST_READS_OF_A_CHARACTER * piece.length() * REPEATS);
        assertThat(twice).isLessThanOrEqualTo(2 * once + 1_000);
    }

    /** An opening that is looked at over and over before the long rest would show here. */
    @ParameterizedTest
    @ValueSource(strings = {"cvv", "cvv e ", "codigo de", "security", "codigo de seguranca o ", "4 "})
    void a_long_rest_is_read_a_few_times_whatever_stands_before_it(String opening) {
        for (String rest : new String[] {" ", "-", "x", "1", "\u3000", "\u200B"}) {
            CountedText text = new CountedText(opening.repeat(100) + rest.repeat(4_000));
            PaymentCards.find(text);
            assertThat(text.reads).isLessThanOrEqualTo((long) MOST_READS_OF_A_CHARACTER * text.length());
        }
    }

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void an_endless_text_is_refused_unread(FieldKey key) {
        String endless = "\u0301".repeat(FieldRules.MAX_TYPED + 1);

        assertThat(FieldRules.check(key, endless, FieldContext.ANYWHERE)).isEqualTo(FieldRule.tooLong(key.maxLength()));
    }

    /** Marks are put into order by insertion, in square time for each pile of them; so there are no high piles. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u0301\u0316", "\u0301\uFF9E", "\u0316", "\u20DD\u0301", "\u0F74\u0F72", "\uD834\uDD65\u0301"})
    void no_pile_of_marks_is_normalized(String marks) {
        String pile = marks.repeat(31);
        for (FieldKey key : FieldKey.values()) {
            assertThat(FieldRules.check(key, "a" + pile, FieldContext.ANYWHERE))
                    .as(key.key())
                    .isEqualTo(FieldRule.invalid(ViolationCode.CHARSET));
        }
        assertThat(PaymentCards.plain("4" + pile)).isEqualTo("4" + pile);
    }

    @Test
    void thirty_marks_on_one_character_are_no_pile() {
        Verdicts.accepted(
                "notes",
                "a" + "\u0316".repeat(30) + "b" + "\u0316".repeat(30),
                "a" + "\u0316".repeat(30) + "b" + "\u0316".repeat(30));
        Verdicts.accepted("name.first", "ที่รัก", "ที่รัก");
        Verdicts.accepted("name.first", "क्षत्रियकुमार", "क्षत्रियकुमार");
    }

    /** What normal form KC makes marks of must count as marks already. */
    @Test
    void every_character_that_is_put_into_order_counts_as_a_mark() {
        List<String> moving = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .filter(LinearTimeTest::movesBeforeTheLastOfMarks)
                .toList();

        assertThat(moving).hasSizeGreaterThan(500).allMatch(mark -> MarkPiles.standIn(mark.repeat(31)));
    }

    private static boolean movesBeforeTheLastOfMarks(String text) {
        String decomposed = Normalizer.normalize(text, Form.NFKD);
        return !Normalizer.normalize("\u0345" + text, Form.NFKD).equals("\u0345" + decomposed);
    }

    private static long readsOf(String piece, int repeats) {
        CountedText text = new CountedText(piece.repeat(repeats));
        PaymentCards.find(text);
        return text.reads;
    }

    private static final class CountedText implements CharSequence {

        private final String text;
        private long reads;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }
    }
}
