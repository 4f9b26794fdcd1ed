package io.ordertochat.testkit.postcode;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The three public postal-code services, played on the loopback: each listens on a port of its own, answers in the shape of
 * the real one and misbehaves on demand. Knows {@link KnownPostcode#samples} unless told otherwise. It is a server: it has
 * threads (daemons) until it is closed. Thread-safe.
 */
public final class LocalPostcodeServices implements AutoCloseable {

    private final ReceivedQuestions received = new ReceivedQuestions();
    private final Map<PostcodeService, PlayedService> services = new EnumMap<>(PostcodeService.class);
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "postcode-services");
        thread.setDaemon(true);
        return thread;
    });

    private LocalPostcodeServices() {
        List<KnownPostcode> codes = KnownPostcode.samples();
        for (PostcodeService service : PostcodeService.values()) {
            services.put(service, new PlayedService(service, codes, received, threads));
        }
    }

    /**
     * Starts all three on free ports.
     *
     * @return the services, behaving
     */
    public static LocalPostcodeServices start() {
        return new LocalPostcodeServices();
    }

    /**
     * Where a service is.
     *
     * @param service the service
     * @return such as {@code http://127.0.0.1:40123}, also while it is down
     */
    public URI address(PostcodeService service) {
        return played(service).address();
    }

    /**
     * Makes a service behave in a way, from its next question on. Questions that are held are answered in the new way.
     *
     * @param service the service
     * @param behaviour what it does
     * @return these services
     */
    public LocalPostcodeServices behave(PostcodeService service, Behaviour behaviour) {
        played(service).behave(behaviour);
        return this;
    }

    /**
     * Makes all services behave in a way.
     *
     * @param behaviour what they do
     * @return these services
     */
    public LocalPostcodeServices behave(Behaviour behaviour) {
        services.values().forEach(service -> service.behave(behaviour));
        return this;
    }

    /**
     * Makes a service know these codes and no others.
     *
     * @param service the service
     * @param codes what it knows, sent to the letter
     * @return these services
     */
    public LocalPostcodeServices know(PostcodeService service, List<KnownPostcode> codes) {
        played(service).know(codes);
        return this;
    }

    /**
     * What the services were sent: each question whole, with method, path, query and header fields.
     *
     * @return the last thousand, oldest first
     */
    public List<String> received() {
        return received.all();
    }

    /**
     * What one service was sent.
     *
     * @param service the service
     * @return its questions among the last thousand, oldest first
     */
    public List<String> received(PostcodeService service) {
        return received.of(service);
    }

    /**
     * Waits until the services have got so many questions, answered or not.
     *
     * @param questions how many since the start
     * @throws IllegalStateException when they do not come within half a minute
     */
    public void awaitReceived(int questions) {
        received.await(questions);
    }

    /** Stops all services, and lets go of every question that is held. */
    @Override
    public void close() {
        services.values().forEach(PlayedService::close);
        threads.shutdownNow();
    }

    private PlayedService played(PostcodeService service) {
        PlayedService played = services.get(service);
        if (played == null) {
            throw new IllegalStateException("service " + service + ": is not played");
        }
        return played;
    }
}
