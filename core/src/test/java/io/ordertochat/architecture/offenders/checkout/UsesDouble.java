package io.ordertochat.architecture.offenders.checkout;

import io.ordertochat.architecture.offenders.memory.Twin;

record UsesDouble(Twin twin) {}
