package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests ask of single checks. */
final class Verdicts {

    private Verdicts() {}

    static void accepted(String check, String typed, String normalForm) {
        assertThat(FieldChecks.check(check, typed)).as(check + " " + typed).contains(FieldRule.valid(normalForm));
    }

    static void refused(String check, String typed, ViolationCode code) {
        assertThat(FieldChecks.check(check, typed).orElseThrow())
                .as(check + " " + typed)
                .isInstanceOfSatisfying(
                        FieldVerdict.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    static boolean accepts(String check, String typed) {
        return FieldChecks.check(check, typed).orElseThrow() instanceof FieldVerdict.Valid;
    }
}
