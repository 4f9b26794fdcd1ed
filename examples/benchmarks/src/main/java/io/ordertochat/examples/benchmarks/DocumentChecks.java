package io.ordertochat.examples.benchmarks;

import br.com.caelum.stella.validation.CNPJValidator;
import br.com.caelum.stella.validation.CPFValidator;
import br.com.caelum.stella.validation.Validator;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** CPF and CNPJ, bare or masked: eight numbers in turn. Every validator is made once, as its maker advises. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class DocumentChecks {

    static final List<String> DOCUMENTS = List.of("cpf", "cpf, masked", "cnpj", "cnpj, masked");

    /** What the numbers are made from. */
    @Param("1")
    public long seed;

    /** Which document. */
    @Param("cpf")
    public String document;

    private String check;
    private String[] numbers;
    private Validator<String> caelum;
    private HibernateDocuments hibernate;
    private int largestWeight;
    private int next;

    /** Makes numbers and validators. */
    @Setup
    public void prepare() {
        boolean cpf = document.startsWith("cpf");
        boolean masked = document.endsWith("masked");
        check = cpf ? "cpf" : "cnpj";
        numbers = new DocumentNumbers(seed)
                .of(check).stream()
                        .map(bare -> masked ? DocumentNumbers.masked(check, bare) : bare)
                        .toArray(String[]::new);
        caelum = cpf ? new CPFValidator(masked) : new CNPJValidator(masked);
        hibernate = new HibernateDocuments(cpf);
        largestWeight = cpf ? 12 : 9;
    }

    private String number() {
        next = next + 1 & DocumentNumbers.EACH - 1;
        return numbers[next];
    }

    /** The library's check, found by its name, with the normal form as its answer. */
    @Benchmark
    public FieldVerdict ours() {
        return FieldChecks.check(check, number()).orElseThrow();
    }

    /** Caelum Stella, without exceptions. */
    @Benchmark
    public boolean caelum() {
        return caelum.invalidMessagesFor(number()).isEmpty();
    }

    /** The constraint's validator alone, without a bean around it. */
    @Benchmark
    public boolean hibernate() {
        return hibernate.isValid(number());
    }

    /** Two sums over the characters and nothing else: how fast it could be; of masked numbers it makes no sense. */
    @Benchmark
    public boolean sumsAlone() {
        String number = number();
        int length = number.length();
        return number.charAt(length - 2) - '0' == sum(number, length - 2)
                && number.charAt(length - 1) - '0' == sum(number, length - 1);
    }

    private int sum(String number, int until) {
        int sum = 0;
        int weight = 2;
        for (int i = until - 1; i >= 0; i--) {
            sum += (number.charAt(i) - '0') * weight;
            weight = weight == largestWeight ? 2 : weight + 1;
        }
        int rest = sum % 11;
        return rest < 2 ? 0 : 11 - rest;
    }

    /** Whether everybody accepts every number; Hibernate is left out, for it is known to refuse some. */
    boolean allAgree() {
        boolean agree = true;
        for (String ignored : numbers) {
            agree &= ours() instanceof FieldVerdict.Valid && caelum();
        }
        return agree;
    }
}
