package io.ordertochat.http.postcode;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A transport without a network: what it answers is up to the test. Remembers what it was asked. */
final class PretendedTransport implements PostcodeTransport {

    static final Reply DENIED = reply(200, "{\"erro\":true}");
    static final Reply DOWN = reply(500, "");

    /** One question. */
    record Question(String host, Duration within) {}

    /** What the test answers. */
    interface Answers {

        Reply to(URI address, Duration within) throws IOException, TimeoutException, InterruptedException;
    }

    private final List<Question> questions = new ArrayList<>();
    private volatile Answers answers;

    PretendedTransport(Answers answers) {
        this.answers = answers;
    }

    static Reply reply(int status, String body) {
        return new Reply(status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An address in the words of ViaCEP and OpenCEP. */
    static Reply known(URI address) {
        String cep = address.getPath().replaceAll("[^0-9]", "");
        return reply(
                200,
                "{\"cep\":\"" + cep.substring(cep.length() - 8)
                        + "\",\"logradouro\":\"Rua Um\",\"bairro\":\"Centro\",\"localidade\":\"Recife\",\"uf\":\"PE\"}");
    }

    void answer(Answers other) {
        answers = other;
    }

    @Override
    public Reply get(URI address, Duration within) throws IOException, TimeoutException, InterruptedException {
        synchronized (this) {
            questions.add(new Question(address.getHost(), within));
        }
        return answers.to(address, within);
    }

    synchronized List<Question> questions() {
        return List.copyOf(questions);
    }

    synchronized int asked() {
        return questions.size();
    }

    /** A lookup at two made-up services, {@code via} and {@code open}, both of which the transport plays. */
    PostcodeServices.Builder lookup() {
        return PostcodeServices.builder(this)
                .sources(
                        PostcodeSource.viaCep(URI.create("https://via.example")),
                        PostcodeSource.openCep(URI.create("https://open.example")));
    }
}
