package io.ordertochat.http;

import io.ordertochat.shop.ShopId;

/** A request that was let into a shop's administration. */
record AdminCall(Call call, AdminGrant grant) {

    ShopId shop() {
        return grant.shop();
    }

    /** Whether the person may do what needs a role. */
    boolean may(AdminRole needed) {
        return grant.role().covers(needed);
    }
}
