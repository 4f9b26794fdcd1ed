package io.ordertochat.examples.benchmarks;

import java.lang.annotation.Annotation;
import java.util.Objects;
import org.hibernate.validator.constraints.br.CNPJ;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.internal.constraintvalidators.hv.br.CNPJValidator;
import org.hibernate.validator.internal.constraintvalidators.hv.br.CPFValidator;

/** Hibernate Validator's validators of CPF and CNPJ (letters switched on), called without a bean. */
final class HibernateDocuments {

    private static final class Constrained {
        @CPF
        @CNPJ(format = CNPJ.Format.ALPHANUMERIC)
        @SuppressWarnings("UnusedVariable") // read by reflection for its annotations
        private String number = "";
    }

    private final CPFValidator cpfValidator = new CPFValidator();
    private final CNPJValidator cnpjValidator = new CNPJValidator();
    private final boolean cpf;

    HibernateDocuments(boolean cpf) {
        this.cpf = cpf;
        cpfValidator.initialize(annotation(CPF.class));
        cnpjValidator.initialize(annotation(CNPJ.class));
    }

    boolean isValid(String number) {
        return cpf ? cpfValidator.isValid(number, null) : cnpjValidator.isValid(number, null);
    }

    private static <A extends Annotation> A annotation(Class<A> type) {
        try {
            return Objects.requireNonNull(
                    Constrained.class.getDeclaredField("number").getAnnotation(type));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
