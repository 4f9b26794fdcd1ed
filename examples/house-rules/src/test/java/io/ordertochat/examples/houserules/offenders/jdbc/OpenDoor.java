package io.ordertochat.examples.houserules.offenders.jdbc;

/** Anybody may inherit from it. */
public class OpenDoor {}
