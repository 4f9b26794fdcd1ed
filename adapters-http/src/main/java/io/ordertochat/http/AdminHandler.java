package io.ordertochat.http;

/** Answers one route of a shop's administration, for somebody who was let in. */
@FunctionalInterface
interface AdminHandler {

    Response answer(AdminCall call);
}
