package io.ordertochat.examples.houserules.offenders.helper;

record Thing(String thing) {}
