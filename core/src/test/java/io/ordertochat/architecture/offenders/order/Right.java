package io.ordertochat.architecture.offenders.order;

/** Stands right of catalog. */
public record Right(int value) {}
