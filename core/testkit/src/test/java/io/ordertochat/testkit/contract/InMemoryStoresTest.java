package io.ordertochat.testkit.contract;

import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.port.UnitOfWork;
import io.ordertochat.settings.ShopSettingsRepository;

/** One class, nine contracts: the stores of one database are proven together. */
class InMemoryStoresTest
        implements OrderRepositoryContract,
                OrderDuplicatesContract,
                OrderListingContract,
                OrderPlacingConcurrencyContract,
                UnitOfWorkContract,
                ShopSettingsRepositoryContract,
                ShopSettingsInUnitOfWorkContract,
                ClickLogContract,
                ClickTotalsContract,
                ClickConcurrencyContract {

    private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    private final OrderRepository orders = new InMemoryOrderRepository(unit);
    private final InMemoryClicks clicks = new InMemoryClicks(unit);
    private final ShopSettingsRepository settings = new InMemoryShopSettings(unit);

    @Override
    public UnitOfWork unitOfWork() {
        return unit;
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
    public ClickLog clicks() {
        return clicks;
    }

    @Override
    public ClickTotals totals() {
        return clicks;
    }
}
