package io.ordertochat.testkit.postcode;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What services were sent, in the order it came. */
final class ReceivedQuestions {

    private static final int KEPT = 1_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private record Question(PostcodeService service, String text) {}

    private final Deque<Question> questions = new ArrayDeque<>();
    private long count;

    synchronized void add(PostcodeService service, HttpExchange exchange) {
        StringBuilder text = new StringBuilder()
                .append(exchange.getRequestMethod())
                .append(' ')
                .append(exchange.getRequestURI());
        new TreeMap<>(exchange.getRequestHeaders())
                .forEach((name, values) ->
                        text.append('\n').append(name).append(": ").append(values));
        questions.add(new Question(service, text.toString()));
        if (questions.size() > KEPT) {
            questions.remove();
        }
        count++;
        notifyAll();
    }

    synchronized List<String> all() {
        return questions.stream().map(Question::text).toList();
    }

    synchronized List<String> of(PostcodeService service) {
        return questions.stream()
                .filter(question -> question.service() == service)
                .map(Question::text)
                .toList();
    }

    synchronized void await(int wanted) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (count < wanted) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new IllegalStateException("postcode services: got " + count + " questions, wanted " + wanted);
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("postcode services: interrupted while waiting", interrupted);
            }
        }
    }
}
