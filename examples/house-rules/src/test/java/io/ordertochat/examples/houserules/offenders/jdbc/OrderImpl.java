package io.ordertochat.examples.houserules.offenders.jdbc;

record OrderImpl(String order) {}
