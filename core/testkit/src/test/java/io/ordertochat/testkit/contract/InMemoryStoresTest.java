package io.ordertochat.testkit.contract;

import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.port.UnitOfWork;
import io.ordertochat.settings.ShopSettingsRepository;

/** One class, six contracts: the stores of one database are proven together. */
class InMemoryStoresTest
        implements OrderRepositoryContract,
                OrderDuplicatesContract,
                OrderListingContract,
                OrderPlacingConcurrencyContract,
                UnitOfWorkContract,
                ShopSettingsRepositoryContract,
                ShopSettingsInUnitOfWorkContract {

    private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    private final OrderRepository orders = new InMemoryOrderRepository(unit);
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
}
