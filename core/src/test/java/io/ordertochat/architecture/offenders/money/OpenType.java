package io.ordertochat.architecture.offenders.money;

/** Anybody may inherit from it. */
public class OpenType {}
