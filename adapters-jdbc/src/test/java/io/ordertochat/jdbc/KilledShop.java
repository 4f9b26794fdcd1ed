package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;

import io.ordertochat.settings.SettingsChange;
import io.ordertochat.testkit.SampleSettings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** A process that says what it has stored as soon as that is acknowledged, and ends without closing its database. */
final class KilledShop {

    static final int ORDERS = 30;

    private KilledShop() {}

    /** Runs in a process of its own: the URL, then SQL to run first, in which {@code create} stands for our schema. */
    public static void main(String[] arguments) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(arguments[0]);
        try (Connection keptOpen = database.getConnection();
                Statement statement = keptOpen.createStatement()) {
            for (String sql : List.of(arguments).subList(1, arguments.length)) {
                if (sql.equals("create")) {
                    Schema.create(database, SqlDialect.H2);
                } else {
                    statement.execute(sql);
                }
            }
            sell(database, new PrintStream(System.out, true, StandardCharsets.UTF_8));
            Runtime.getRuntime().halt(0);
        }
    }

    private static void sell(JdbcDataSource database, PrintStream acknowledged) {
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database);
        JdbcShopSettings settings = new JdbcShopSettings(unit, SqlDialect.H2);
        JdbcOrderRepository orders = new JdbcOrderRepository(unit, SqlDialect.H2);
        settings.save(SHOP, new SettingsChange(SampleSettings.aShop().build(), 0, "ana", NOON));
        acknowledged.println("settings");
        for (int i = 0; i < ORDERS; i++) {
            orders.place(anOrder("order-" + i).build(), NOON);
            acknowledged.println("order-" + i);
        }
    }

    static ProcessBuilder process(String url, String... first) {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledShop.class.getName(),
                url);
        java.command().addAll(List.of(first));
        return java.redirectErrorStream(true);
    }
}
