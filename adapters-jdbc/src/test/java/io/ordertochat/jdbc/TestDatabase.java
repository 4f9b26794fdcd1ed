package io.ordertochat.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database of its own with our tables: H2 in memory, H2 in a file, PostgreSQL. */
final class TestDatabase {

    enum Engine {
        H2_MEMORY,
        H2_FILE,
        POSTGRES
    }

    private static final String TEMPLATE = "o2c_template";

    private final SqlDialect dialect;
    private final DataSource plain;
    private final String name;

    private TestDatabase(SqlDialect dialect, DataSource plain, String name) {
        this.dialect = dialect;
        this.plain = plain;
        this.name = name;
    }

    static TestDatabase with(Engine engine) {
        TestDatabase database = empty(engine);
        if (engine != Engine.POSTGRES) {
            Schema.create(database.plain, database.dialect);
        }
        return database;
    }

    /** Without our tables where that is cheap: on H2. */
    static TestDatabase empty(Engine engine) {
        String name = "o2c_" + UUID.randomUUID().toString().replace('-', '_');
        return switch (engine) {
            case H2_MEMORY -> new TestDatabase(SqlDialect.H2, h2("mem:" + name), name);
            case H2_FILE ->
                new TestDatabase(
                        SqlDialect.H2, h2("file:" + Folder.PATH.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE"), name);
            case POSTGRES -> {
                execute(
                        postgres("postgres"),
                        "create database " + name + " template " + TEMPLATE + " strategy file_copy");
                yield new TestDatabase(SqlDialect.POSTGRESQL, postgres(name), name);
            }
        };
    }

    SqlDialect dialect() {
        return dialect;
    }

    /** Connections without a pool, auto-commit on. */
    DataSource plain() {
        return plain;
    }

    PGSimpleDataSource postgres() {
        return postgres(name);
    }

    HikariDataSource pool(boolean autoCommit) {
        return pool(autoCommit, "TRANSACTION_READ_COMMITTED");
    }

    HikariDataSource pool(boolean autoCommit, String isolation) {
        HikariConfig config = new HikariConfig();
        config.setTransactionIsolation(isolation);
        config.setDataSource(plain);
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    void clear() {
        for (String table : DdlFile.tables(Schema.statements(dialect)).keySet()) {
            execute(plain, "delete from " + table);
        }
    }

    void execute(String sql) {
        execute(plain, sql);
    }

    long count(String fromWhere) {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + fromWhere)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static DataSource h2(String where) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:" + where + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return h2;
    }

    private static PGSimpleDataSource postgres(String database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(Server.POSTGRES.getJdbcUrl("postgres", database));
        return dataSource;
    }

    /** One server for all tests of this JVM, on a port of its own choice. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                execute(server.getPostgresDatabase(), "create database " + TEMPLATE);
                Schema.create(server.getDatabase("postgres", TEMPLATE), SqlDialect.POSTGRESQL);
                return server;
            } catch (IOException | IllegalStateException failure) {
                throw new IllegalStateException(
                        "embedded PostgreSQL did not start; run by root it needs user namespaces (unshare -U true must work)",
                        failure);
            }
        }
    }

    /** Where file databases live; gone with this JVM. */
    private static final class Folder {

        static final Path PATH = directory();

        private static Path directory() {
            try {
                Path directory = Files.createTempDirectory("o2c-h2-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
                return directory;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void delete(Path directory) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
