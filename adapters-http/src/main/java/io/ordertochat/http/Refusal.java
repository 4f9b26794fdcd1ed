package io.ordertochat.http;

/** Carries a problem from where it is found to where it is answered. Its message is the problem's code alone. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(Problem problem) {
        // Without a stack trace: it is an answer to the client, often and cheaply.
        super("refused", null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
