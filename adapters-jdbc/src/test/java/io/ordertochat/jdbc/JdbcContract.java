package io.ordertochat.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.port.UnitOfWork;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.testkit.contract.ClickConcurrencyContract;
import io.ordertochat.testkit.contract.ClickLogContract;
import io.ordertochat.testkit.contract.ClickTotalsContract;
import io.ordertochat.testkit.contract.OrderDuplicatesContract;
import io.ordertochat.testkit.contract.OrderListingContract;
import io.ordertochat.testkit.contract.OrderPlacingConcurrencyContract;
import io.ordertochat.testkit.contract.OrderRepositoryContract;
import io.ordertochat.testkit.contract.ShopSettingsInUnitOfWorkContract;
import io.ordertochat.testkit.contract.ShopSettingsRepositoryContract;
import io.ordertochat.testkit.contract.UnitOfWorkContract;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Every contract on one database, one kind of pool, one mode. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcContract
        implements OrderRepositoryContract,
                OrderListingContract,
                OrderDuplicatesContract,
                OrderPlacingConcurrencyContract,
                ShopSettingsRepositoryContract,
                ShopSettingsInUnitOfWorkContract,
                UnitOfWorkContract,
                ClickLogContract,
                ClickTotalsContract,
                ClickConcurrencyContract {

    private final TestDatabase database;
    private final HikariDataSource pool;
    private final UnitOfWork unit;
    private final OrderRepository orders;
    private final ShopSettingsRepository settings;
    private final ClickLog clicks;
    private final ClickTotals totals;

    private JdbcContract(TestDatabase.Engine engine, boolean autoCommit, String isolation, boolean owning) {
        this.database = TestDatabase.with(engine);
        this.pool = database.pool(autoCommit, isolation);
        if (owning) {
            JdbcUnitOfWork ours = JdbcUnitOfWork.owning(pool);
            this.unit = ours;
            this.orders = new JdbcOrderRepository(ours, database.dialect());
            this.settings = new JdbcShopSettings(ours, database.dialect());
            this.clicks = new JdbcClickLog(ours, database.dialect(), ids());
            this.totals = new JdbcClickTotals(ours, database.dialect());
        } else {
            Host host = new Host(pool);
            JdbcUnitOfWork ours = JdbcUnitOfWork.joining(host::connection);
            this.unit = new UnitOfWork() {
                @Override
                public <T> T inOne(Supplier<T> work) {
                    return host.inTransaction(() -> ours.inOne(work));
                }
            };
            this.orders = host.around(OrderRepository.class, new JdbcOrderRepository(ours, database.dialect()));
            this.settings = host.around(ShopSettingsRepository.class, new JdbcShopSettings(ours, database.dialect()));
            this.clicks = host.around(ClickLog.class, new JdbcClickLog(ours, database.dialect(), ids()));
            this.totals = host.around(ClickTotals.class, new JdbcClickTotals(ours, database.dialect()));
        }
    }

    private static TimeOrderedIds ids() {
        return new TimeOrderedIds(InstantSource.system(), new SecureRandom());
    }

    abstract static class Owning extends JdbcContract {
        Owning(TestDatabase.Engine engine, boolean autoCommit) {
            this(engine, autoCommit, "TRANSACTION_READ_COMMITTED");
        }

        Owning(TestDatabase.Engine engine, boolean autoCommit, String isolation) {
            super(engine, autoCommit, isolation, true);
        }
    }

    abstract static class Joining extends JdbcContract {
        Joining(TestDatabase.Engine engine, boolean autoCommit) {
            super(engine, autoCommit, "TRANSACTION_READ_COMMITTED", false);
        }
    }

    @BeforeEach
    void emptyTables() {
        database.clear();
    }

    @AfterAll
    void closePool() {
        pool.close();
    }

    @Override
    public OrderRepository orders() {
        return orders;
    }

    @Override
    public ShopSettingsRepository settings() {
        return settings;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unit;
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
