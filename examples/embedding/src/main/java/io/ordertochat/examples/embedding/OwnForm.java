package io.ordertochat.examples.embedding;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldVerdict;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.form.FormOutcome;
import io.ordertochat.form.FormTexts;
import io.ordertochat.vat.VatNumber;
import io.ordertochat.vat.VatVerdict;
import java.util.Locale;
import java.util.Map;

/** A checkout form of one's own, and checks without a form. */
public final class OwnForm {

    private OwnForm() {}

    /**
     * Prints what is wrong with some answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(told(Map.of("firstName", "Ana", "phone", "11 98888-7777", "cpf", "529.982.247-26")));
    }

    static CheckoutForm form() {
        // tag::form[]
        return CheckoutForm.standard()
                .with(FieldSetting.of(FieldKey.CPF)
                        .withRequired(true)
                        .withWidth(FieldWidth.HALF)
                        .withLabel("pt-BR", "CPF na nota")
                        .withDisclosure(Disclosure.HIDDEN))
                .with(FieldSetting.of(FieldKey.CNPJ).withWidth(FieldWidth.HALF))
                .with(FieldSetting.of(FieldKey.COMPLEMENT).withEnabled(false));
        // end::form[]
    }

    static String told(Map<String, String> answers) {
        // tag::check[]
        FormOutcome outcome = form().check(answers, "BR");
        if (outcome instanceof FormOutcome.Rejected rejected) {
            return FormTexts.message(rejected.violations().get(0), Locale.forLanguageTag("pt-BR"));
        }
        // end::check[]
        return "";
    }

    static String single(String typed) {
        // tag::single[]
        FieldVerdict verdict = FieldChecks.check("cnpj", typed).orElseThrow();
        if (verdict instanceof FieldVerdict.Valid valid) {
            return valid.normalForm();
        }
        // end::single[]
        return "";
    }

    static String vat(String typed) {
        // tag::vat[]
        VatVerdict verdict = VatNumber.check(typed);
        if (verdict instanceof VatVerdict.Valid valid) {
            return valid.number().value();
        }
        // end::vat[]
        return "";
    }
}
