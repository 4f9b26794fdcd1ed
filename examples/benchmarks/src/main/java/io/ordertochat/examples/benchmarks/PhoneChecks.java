package io.ordertochat.examples.benchmarks;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Phone numbers as a Brazilian shop gets them, beside the library that judges them. */
@State(Scope.Benchmark)
public class PhoneChecks {

    private static final int COUNT = FieldSamples.PHONES.size();

    /** Not used: the samples are the same every time. */
    @Param("1")
    public long seed;

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String[] typed = FieldSamples.PHONES.toArray(String[]::new);
    private int next;

    private String number() {
        next = next + 1 == COUNT ? 0 : next + 1;
        return typed[next];
    }

    /** The library's check. */
    @Benchmark
    public String ours() {
        FieldVerdict verdict = FieldChecks.check("phone.BR", number()).orElseThrow();
        return verdict instanceof FieldVerdict.Valid valid ? valid.normalForm() : "";
    }

    /** Parsed, judged and written as E.164 by libphonenumber alone. */
    @Benchmark
    public String libphonenumber() throws NumberParseException {
        var parsed = library.parse(number(), "BR");
        return library.isValidNumber(parsed) ? library.format(parsed, PhoneNumberFormat.E164) : "";
    }

    boolean allAgree() throws NumberParseException {
        boolean agree = true;
        for (int i = 0; i < COUNT; i++) {
            next = i;
            String ours = ours();
            next = i;
            agree &= !ours.isEmpty() && ours.equals(libphonenumber());
        }
        return agree;
    }
}
