package io.ordertochat.examples.houserules.offenders.jdbc;

import io.ordertochat.examples.houserules.offenders.http.Page;

record KnowsHttp(Page page) {}
