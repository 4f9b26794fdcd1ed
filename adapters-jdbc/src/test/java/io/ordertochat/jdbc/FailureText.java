package io.ordertochat.jdbc;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Everything a log would show of a failure: messages, causes, what was suppressed. */
final class FailureText {

    private FailureText() {}

    static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
