package io.ordertochat.testkit.contract;

import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.memory.InMemoryClicks;

class InMemoryDashboardTest implements DashboardContract {

    private final InMemoryClicks clicks = new InMemoryClicks();

    @Override
    public ClickLog clicks() {
        return clicks;
    }

    @Override
    public ClickTotals totals() {
        return clicks;
    }
}
