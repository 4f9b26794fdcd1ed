package io.ordertochat.examples.demoshop;

/** Why the shop cannot start, said to the person at the keyboard. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
