package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.AddressAnswer.NoSuchCode;
import io.ordertochat.form.AddressAnswer.Unavailable;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.form.Cep;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AddressLookup} must hold. The hooks put the sources it asks (services, a table) in a state and tell what
 * was sent to them.
 */
public interface AddressLookupContract {

    /** A code that the tests ask for. */
    Cep SE = new Cep("01001000");

    /** Another one. */
    Cep PAULISTA = new Cep("01310100");

    /** What sources know of {@link #SE}. */
    Found PRACA = new Found("Pra\u00E7a da S\u00E9", "S\u00E9", "S\u00E3o Paulo", "SP", "x");

    /** What a source does with every question, from the moment it is told. */
    sealed interface Source {

        /**
         * Knows one code.
         *
         * @param cep the code
         * @param address what it says to it, to the letter; it denies every other code
         */
        record Knows(Cep cep, Found address) implements Source {

            /** Checks that both are there. */
            public Knows {
                Objects.requireNonNull(cep, "cep");
                Objects.requireNonNull(address, "address");
            }
        }

        /** Answers that there is no such code. */
        record Denies() implements Source {}

        /** Can't be reached, or says that it is out of order. */
        record Fails() implements Source {}

        /** Answers something that means nothing. */
        record TalksNonsense() implements Source {}

        /** Takes the question and never answers, until the test is over. */
        record Hangs() implements Source {}
    }

    /**
     * A lookup that remembers nothing yet.
     *
     * @return a new one each time, always over the same sources
     */
    AddressLookup lookup();

    /**
     * How many sources it asks.
     *
     * @return at least one
     */
    int sources();

    /**
     * Puts a source in a state.
     *
     * @param source its number, from 0 in the order they are asked
     * @param state what it does from now on
     */
    void given(int source, Source state);

    /**
     * Everything that the lookups sent to sources so far.
     *
     * @return one text for each question, with all that was in it; empty where nothing leaves the process
     */
    List<String> sent();

    /**
     * The limit that the adapter states.
     *
     * @return the longest that a question takes
     */
    Duration limit();

    /**
     * What a busy machine may take beyond the limit before a test calls it broken.
     *
     * @return 5 seconds unless overridden
     */
    default Duration slack() {
        return Duration.ofSeconds(5);
    }

    /** ADDRESS-1 and ADDRESS-5 for sources that all fail. */
    @Test
    @Covers({"ADDRESS-1", "ADDRESS-5"})
    default void when_no_source_answers_the_lookup_is_unavailable() {
        for (Source state : List.of(new Source.Fails(), new Source.TalksNonsense())) {
            givenAll(state);
            assertThat(lookup().find(SE)).as("%s", state).isEqualTo(new Unavailable());
        }
    }

    /** ADDRESS-1 for one that answers among others that fail. */
    @Test
    @Covers("ADDRESS-1")
    default void sources_that_fail_do_not_hide_one_that_knows() {
        for (Source state : List.of(new Source.Fails(), new Source.TalksNonsense())) {
            for (int knowing = 0; knowing < sources(); knowing++) {
                givenAll(state);
                given(knowing, new Source.Knows(SE, PRACA));
                assertThat(lookup().find(SE))
                        .as("%s, source %d knows", state, knowing)
                        .isInstanceOf(Found.class);
            }
        }
    }

    /**
     * ADDRESS-2, for one and for many at once, of whom an adapter may let one ask for all.
     *
     * @throws Exception when an answer does not come
     */
    @Test
    @Covers("ADDRESS-2")
    default void everyone_is_answered_in_time_though_every_source_hangs() throws Exception {
        givenAll(new Source.Hangs());
        for (int askers : List.of(1, 8)) {
            AddressLookup lookup = lookup();
            Callable<AddressAnswer> question = () -> lookup.find(SE);
            ExecutorService threads = Executors.newFixedThreadPool(askers);
            try {
                long most = limit().plus(slack()).toMillis();
                for (Future<AddressAnswer> answer :
                        threads.invokeAll(Collections.nCopies(askers, question), most, TimeUnit.MILLISECONDS)) {
                    assertThat(answer.isCancelled())
                            .as("late, %d asking", askers)
                            .isFalse();
                    assertThat(answer.get()).isEqualTo(new Unavailable());
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    /** ADDRESS-3, as far as a test can see it: two questions differ in their digits and in nothing else. */
    @Test
    @Covers("ADDRESS-3")
    default void nothing_but_the_digits_tells_two_questions_apart() {
        givenAll(new Source.Denies());
        AddressLookup lookup = lookup();
        int before = sent().size();
        lookup.find(SE);
        int between = sent().size();
        lookup.find(PAULISTA);
        int after = sent().size();
        List<String> first = withoutDigits(sent().subList(before, between), SE);
        assertThat(withoutDigits(sent().subList(between, after), PAULISTA)).isEqualTo(first);
        assertThat(first).noneMatch(text -> text.contains("01001") || text.contains("01310"));
    }

    /** ADDRESS-4 for parts that are well said. */
    @Test
    @Covers("ADDRESS-4")
    default void clean_parts_arrive_as_they_are() {
        for (Found said : List.of(
                PRACA,
                new Found("", "", "Fernando de Noronha", "PE", "x"),
                new Found("Rua 24 de Maio", "", "Santa B\u00E1rbara d'Oeste", "SP", "x"),
                new Found("Pra\u00E7a 1\u00BA de Maio (Vila A)", "N\u00FAcleo 3/B", "Jo\u00E3o Pessoa", "PB", "x"))) {
            givenAll(new Source.Knows(SE, said));
            assertThat(lookup().find(SE)).isInstanceOfSatisfying(Found.class, found -> {
                assertThat(List.of(found.street(), found.neighborhood(), found.city(), found.state()))
                        .containsExactly(said.street(), said.neighborhood(), said.city(), said.state());
                assertThat(found.source()).isNotEmpty();
            });
        }
    }

    /** ADDRESS-4 for parts that could do harm: whatever is made of them, no field of the form refuses or changes it. */
    @Test
    @Covers("ADDRESS-4")
    default void parts_that_could_do_harm_do_not_arrive() {
        for (String harm : List.of(
                "Rua\nUm\r\nDois",
                "  Rua  \u00A0 Um ",
                "Rua \u202Emoc.live\u202C",
                "Rua\u0000 \u001B[31mUm\u0085",
                "\uFEFFRua\uFFFE Um",
                "Prac\u0327a",
                "<script>alert(1)</script>",
                "Rua https://evil.example",
                "4111 1111 1111 1111",
                "...",
                "R".repeat(151),
                "R ".repeat(3_000))) {
            givenAll(new Source.Knows(SE, new Found(harm, harm, "Recife", "PE", "x")));
            assertClean(lookup().find(SE));
            givenAll(new Source.Knows(SE, new Found("Rua Um", "Centro", harm, "PE", "x")));
            assertClean(lookup().find(SE));
        }
    }

    /** ADDRESS-4: without a city, or with a state that is none, a source has said nothing. */
    @Test
    @Covers("ADDRESS-4")
    default void half_an_address_is_none() {
        for (Found half : List.of(
                new Found("Rua Um", "Centro", "", "PE", "x"),
                new Found("Rua Um", "Centro", "Recife", "", "x"),
                new Found("Rua Um", "Centro", "Recife", "XX", "x"),
                new Found("Rua Um", "Centro", "Recife", "Pernambuco", "x"))) {
            givenAll(new Source.Knows(SE, half));
            assertThat(lookup().find(SE)).as("%s", half).isEqualTo(new Unavailable());
        }
    }

    /** ADDRESS-5: one that denies is enough, whatever happened to the others. */
    @Test
    @Covers("ADDRESS-5")
    default void a_code_that_is_denied_and_known_by_none_does_not_exist() {
        givenAll(new Source.Denies());
        assertThat(lookup().find(SE)).isInstanceOf(NoSuchCode.class);
        for (int denying = 0; denying < sources(); denying++) {
            givenAll(new Source.Fails());
            given(denying, new Source.Denies());
            assertThat(lookup().find(SE)).as("only source %d answers", denying).isInstanceOf(NoSuchCode.class);
        }
    }

    /** ADDRESS-5: no source denies a code away that another one knows. */
    @Test
    @Covers("ADDRESS-5")
    default void a_code_that_one_source_knows_exists_though_others_deny_it() {
        for (int knowing = 0; knowing < sources(); knowing++) {
            givenAll(new Source.Denies());
            given(knowing, new Source.Knows(SE, PRACA));
            assertThat(lookup().find(SE)).as("source %d knows", knowing).isInstanceOf(Found.class);
            assertThat(lookup().find(PAULISTA)).isInstanceOf(NoSuchCode.class);
        }
    }

    private void givenAll(Source state) {
        for (int source = 0; source < sources(); source++) {
            given(source, state);
        }
    }

    private static List<String> withoutDigits(List<String> sent, Cep cep) {
        String masked = cep.digits().substring(0, 5) + "-" + cep.digits().substring(5);
        return sent.stream()
                .map(text -> text.replace(cep.digits(), "#").replace(masked, "#"))
                .toList();
    }

    private static void assertClean(AddressAnswer answer) {
        if (answer instanceof Found found) {
            assertThat(found.city()).isNotEmpty();
            assertFits("street", found.street());
            assertFits("neighborhood", found.neighborhood());
            assertFits("city", found.city());
            assertFits("state.BR", found.state());
        } else {
            assertThat(answer).isEqualTo(new Unavailable());
        }
    }

    private static void assertFits(String field, String part) {
        if (!part.isEmpty()) {
            assertThat(FieldChecks.check(field, part)).as(field).contains(new FieldVerdict.Valid(part));
        }
    }
}
