package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.jdbc.JdbcOrderRepository;
import io.ordertochat.jdbc.JdbcShopSettings;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.order.ReferenceSigner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The order joins a transaction of the host: both are stored or neither. */
public final class InYourTransaction {

    private InYourTransaction() {}

    static OrderToChat on(Connection connection, ProductCatalog catalog, byte[] secret) {
        // tag::joining[]
        JdbcUnitOfWork unit = JdbcUnitOfWork.joining(() -> connection);
        return OrderToChat.builder()
                .settings(new JdbcShopSettings(unit, SqlDialect.H2))
                .orders(new JdbcOrderRepository(unit, SqlDialect.H2))
                .catalog(catalog)
                .references(new ReferenceSigner(secret))
                .build();
        // end::joining[]
    }

    static void place(
            DataSource database, ProductCatalog catalog, byte[] secret, CheckoutSubmission submission, boolean keep)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            on(connection, catalog, secret).checkouts().submit(submission);
            try (PreparedStatement own = connection.prepareStatement("insert into host_note values ('ordered')")) {
                own.executeUpdate();
            }
            if (keep) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }
}
