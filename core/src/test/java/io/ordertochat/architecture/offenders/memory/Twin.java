package io.ordertochat.architecture.offenders.memory;

/** A test double. */
public record Twin(int value) {}
