package io.ordertochat.architecture.offenders.catalog;

import io.ordertochat.architecture.offenders.order.Right;

record LooksRight(Right right) {}
