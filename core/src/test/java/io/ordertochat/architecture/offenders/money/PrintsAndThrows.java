package io.ordertochat.architecture.offenders.money;

final class PrintsAndThrows {

    void fail() {
        System.out.println("to whom?");
        throw new RuntimeException("which?");
    }
}
