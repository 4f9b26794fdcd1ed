package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickCombiner;
import io.ordertochat.click.Clicks;
import io.ordertochat.http.AgentClassifier;
import io.ordertochat.http.OrderToChatApi;
import io.ordertochat.jdbc.JdbcClickLog;
import io.ordertochat.jdbc.JdbcClickTotals;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.port.TimeOrderedIds;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Clicks: where they are kept, who keeps their totals up to date, and who tells persons from programs. */
public final class RecordedClicks {

    private RecordedClicks() {}

    static OrderToChat.Builder kept(OrderToChat.Builder builder, DataSource database) {
        // tag::kept[]
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database);
        JdbcClickLog log =
                new JdbcClickLog(unit, SqlDialect.H2, new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        builder.clicks(new ClickCombiner(log, unit), new JdbcClickTotals(unit, SqlDialect.H2));
        // end::kept[]
        return builder;
    }

    static ScheduledFuture<?> onATimer(
            OrderToChat library, ScheduledExecutorService timer, Consumer<RuntimeException> failures) {
        // tag::timer[]
        Clicks clicks = library.clicks().orElseThrow();
        ScheduledFuture<?> adding = timer.scheduleWithFixedDelay(
                () -> {
                    try {
                        clicks.runOnce(1_000);
                    } catch (RuntimeException failed) {
                        failures.accept(failed); // let out, it would end the timer
                    }
                },
                5,
                5,
                TimeUnit.SECONDS);
        // end::timer[]
        return adding;
    }

    static OrderToChatApi withOwnRobots(OrderToChat library) {
        // tag::robots[]
        AgentClassifier usual = AgentClassifier.standard();
        OrderToChatApi api = OrderToChatApi.builder(library)
                .agents(request ->
                        request.header("x-load-test").isPresent() ? AgentClass.ROBOT : usual.classify(request))
                .build();
        // end::robots[]
        return api;
    }
}
