package io.ordertochat.checkout;

import io.ordertochat.contact.Customer;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.order.Order;

/**
 * Tells whether somebody who repeats a submission key is who placed the order. The answer to a repeat holds name, phone and
 * address, and keys can be guessed; so the repeat must bring the phone of the order, or its e-mail address, or, when it has
 * neither, the same answers.
 */
final class Repeat {

    private Repeat() {}

    static boolean isBySameCustomer(Order first, FormAnswers answers) {
        Customer placed = first.answers().customer();
        Customer now = answers.customer();
        if (placed.phone().isPresent()) {
            return placed.phone().equals(now.phone());
        }
        return placed.email().isEmpty()
                ? first.answers().equals(answers)
                : placed.email().equals(now.email());
    }
}
