package io.ordertochat.jdbc;

import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.testkit.contract.DashboardContract;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

class JdbcDashboardTest {

    @Nested
    class OnH2 extends OnOne {
        OnH2() {
            super(TestDatabase.Engine.H2_MEMORY);
        }
    }

    @Nested
    class OnPostgres extends OnOne {
        OnPostgres() {
            super(TestDatabase.Engine.POSTGRES);
        }
    }

    abstract static class OnOne implements DashboardContract {

        private final ClickLog clicks;
        private final ClickTotals totals;

        OnOne(TestDatabase.Engine engine) {
            TestDatabase database = TestDatabase.with(engine);
            JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
            TimeOrderedIds ids = new TimeOrderedIds(InstantSource.system(), new SecureRandom());
            this.clicks = new JdbcClickLog(unit, database.dialect(), ids);
            this.totals = new JdbcClickTotals(unit, database.dialect());
        }

        @Override
        public ClickLog clicks() {
            return clicks;
        }

        @Override
        public ClickTotals totals() {
            return totals;
        }
    }
}
