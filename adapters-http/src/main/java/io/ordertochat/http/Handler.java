package io.ordertochat.http;

/** Answers one route. */
@FunctionalInterface
interface Handler {

    Response answer(Call call);
}
