package io.ordertochat.jdbc;

/**
 * What is being done, for exceptions.
 *
 * @param where port and method
 * @param subject ids it is about; never a person's data
 */
record Operation(String where, String subject) {

    static final Operation UNIT = new Operation("UnitOfWork.inOne", "unit");
}
