package io.ordertochat.testkit.contract;

import io.ordertochat.port.IdGenerator;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.testkit.SettableTime;
import java.security.SecureRandom;

/** With a clock that stands still, so that chance alone has to carry ID-1 and ID-3. */
class TimeOrderedIdsTest implements IdGeneratorContract {

    private final IdGenerator ids = new TimeOrderedIds(SettableTime.at("2026-03-02T10:00:00Z"), new SecureRandom());

    @Override
    public IdGenerator ids() {
        return ids;
    }
}
