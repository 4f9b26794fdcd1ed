package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.click.FoldRun;
import io.ordertochat.click.TotalsCheck;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A process is killed in the middle of appending and folding. */
class ClickCrashTest {

    @Test
    void a_killed_process_leaves_clicks_and_totals_equal_and_loses_nothing_it_acknowledged() throws Exception {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        JdbcClickTotals totals = new JdbcClickTotals(unit, SqlDialect.POSTGRESQL);
        long acknowledged = 0;
        for (int killed : List.of(7, 12, 23, 31)) {
            acknowledged += killedAfter(killed, url(database));
            // Another node goes on at once; where the dead one's transaction still holds the lock it finds nothing to
            // do.
            totals.fold(shop -> KilledNode.ZONE, 2);
        }
        TotalsCheck.Equal equal = (TotalsCheck.Equal) totals.check(KilledNode.SHOP, KilledNode.ZONE);
        assertThat(equal.clicks()).isEqualTo(database.count("o2c_click")).isGreaterThanOrEqualTo(acknowledged);
        FoldRun rest = totals.fold(shop -> KilledNode.ZONE, 100_000);
        assertThat(database.count("o2c_click_batch")).isZero();
        assertThat(rest.clicks()).isLessThanOrEqualTo(equal.clicks());
        assertThat(totals.check(KilledNode.SHOP, KilledNode.ZONE)).isEqualTo(equal);
    }

    private static String url(TestDatabase database) {
        String url = database.postgres().getUrl();
        return url + (url.contains("?") ? "&" : "?") + "user=postgres";
    }

    private static long killedAfter(int batches, String url) throws IOException, InterruptedException {
        Process process = KilledNode.process(url, batches).start();
        long acknowledged = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (int batch = 0; batch < batches; batch++) {
                String line = said.readLine();
                assertThat(line).matches("\\d+");
                acknowledged += Long.parseLong(line);
            }
            process.toHandle().destroyForcibly();
            // What it said before it died counts too.
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged += line.matches("\\d+") ? Long.parseLong(line) : 0;
            }
        }
        assertThat(process.waitFor()).as("killed").isEqualTo(137);
        return acknowledged;
    }
}
