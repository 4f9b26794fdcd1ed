package io.ordertochat.examples.houserules.offenders.http;

/** Belongs to one adapter. */
public record Page(String text) {}
