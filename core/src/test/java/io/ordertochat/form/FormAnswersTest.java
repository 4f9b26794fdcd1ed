package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.contact.Customer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormAnswersTest {

    @Test
    void stored_answers_come_back_as_they_were_without_what_nobody_knows() {
        FormAnswers answers = FormAnswers.ofStored(Map.of("city", "Paris 15e", "fax", "1", "street", ""));

        assertThat(answers.asMap()).containsOnlyKeys("city");
        assertThat(FormAnswers.ofStored(answers.asMap())).isEqualTo(answers).hasSameHashCodeAs(answers);
    }

    @Test
    void a_stored_phone_that_is_no_number_leaves_the_customer_without_one() {
        assertThat(FormAnswers.ofStored(Map.of("phone", "soon")).customer()).isEqualTo(Customer.ANONYMOUS);
    }

    @Test
    void no_answers_are_empty_everywhere() {
        assertThat(FormAnswers.none().text(FieldKey.CITY)).isEmpty();
        assertThat(FormAnswers.none().notes()).isEmpty();
        assertThat(FormAnswers.none().asMap()).isEmpty();
        assertThat(FormAnswers.none().customer()).isEqualTo(Customer.ANONYMOUS);
    }
}
