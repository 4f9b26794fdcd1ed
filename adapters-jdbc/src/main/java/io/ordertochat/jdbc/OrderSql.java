package io.ordertochat.jdbc;

/**
 * The statements about orders. The shop comes first in every key and every condition.
 *
 * <p>Where one value is looked for, it is asked for as a range and put into order. On a table without rows all indexes look
 * equally good to PostgreSQL's planner, every one of them begins with the shop, and a plan that a connection keeps from then
 * would read all orders of the shop later on. The order leaves only the index that is made for the question.
 */
record OrderSql(String place, String byId, String byReference, String bySubmission, String page) {

    // The earliest order of the same fingerprint is looked up where the row is made: one statement, one round trip.
    private static final String INSERT = """
            insert into o2c_order (shop_id, order_id, reference, submission_key, status, placed_at, currency, total_minor,
              routed_number, routing_rule, fingerprint, duplicate_of, cart_id, phone, email, settings_version, body)
            select :shop, :id, :reference, :submission, :status, :placedAt, :currency, :total,
              :number, :rule, :fingerprint,
              (select e.order_id from o2c_order e
                where e.shop_id = :shop and e.fingerprint between :fingerprint and :fingerprint and e.placed_at >= :since
                order by e.fingerprint, e.placed_at, e.order_id limit 1),
              :cart, :phone, :email, :settingsVersion, :body""";

    private static final String SELECT = """
            select shop_id, order_id, reference, submission_key, status, placed_at, currency, duplicate_of, cart_id,
              settings_version, body
            from o2c_order where shop_id = :shop and\s""";

    static OrderSql of(SqlDialect dialect) {
        return new OrderSql(
                dialect.insertReturning(INSERT, "duplicate_of"),
                SELECT + "order_id between :id and :id order by order_id",
                SELECT + "reference between :reference and :reference order by reference",
                SELECT + "submission_key between :submission and :submission order by submission_key",
                // The first condition says nothing new; it lets every database start in the middle of the index.
                SELECT + "placed_at >= :placedAt and (placed_at, order_id) > (:placedAt, :id)"
                        + " order by placed_at, order_id limit :limit");
    }
}
