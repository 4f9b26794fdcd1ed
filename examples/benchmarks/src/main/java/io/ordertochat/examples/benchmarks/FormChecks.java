package io.ordertochat.examples.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FormOutcome;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The standard form with twelve answers, beside what libphonenumber takes for the one phone among them. */
@State(Scope.Benchmark)
public class FormChecks {

    private static final String PHONE = "phone";

    /** Not used: the answers are the same every time. */
    @Param("1")
    public long seed;

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final CheckoutForm form = CheckoutForm.standard();
    private final Map<String, String> answers = FieldSamples.FORM;
    private final Map<String, String> withoutPhone = withoutPhone();

    /** All answers. */
    @Benchmark
    public FormOutcome ours() {
        return form.check(answers, "BR");
    }

    /** All answers but the phone; that it is missing is a violation. */
    @Benchmark
    public FormOutcome oursWithoutPhone() {
        return form.check(withoutPhone, "BR");
    }

    /** The phone alone, by libphonenumber. */
    @Benchmark
    public String libphonenumber() throws NumberParseException {
        var parsed = library.parse(Objects.requireNonNull(answers.get(PHONE)), "BR");
        return library.isValidNumber(parsed) ? library.format(parsed, PhoneNumberFormat.E164) : "";
    }

    boolean accepted() {
        return ours() instanceof FormOutcome.Accepted;
    }

    private static Map<String, String> withoutPhone() {
        Map<String, String> rest = new TreeMap<>(FieldSamples.FORM);
        rest.remove(PHONE);
        return Map.copyOf(rest);
    }
}
