package io.ordertochat.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ordertochat.jdbc.SqlDialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A database of its own, started for one run and gone after it. */
final class Database implements Closeable {

    private final String name;
    private final SqlDialect dialect;
    private final HikariDataSource pool;
    private final DataSource rewriting;
    private final Closeable underneath;

    private Database(
            String name, SqlDialect dialect, HikariDataSource pool, DataSource rewriting, Closeable underneath) {
        this.name = name;
        this.dialect = dialect;
        this.pool = pool;
        this.rewriting = rewriting;
        this.underneath = underneath;
    }

    /** H2 in a file, told to keep what it has acknowledged, and to answer a repeated question anew. */
    static Database h2(int threads) throws IOException {
        Path folder = Files.createTempDirectory("o2c-bench");
        String url = "jdbc:h2:file:" + folder.resolve("orders")
                + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;OPTIMIZE_REUSE_RESULTS=0";
        HikariDataSource pool = pool(url, "sa", threads);
        return new Database("H2", SqlDialect.H2, pool, pool, () -> delete(folder));
    }

    /** A real server. The embedded one runs with fsync off unless told. */
    static Database postgres(int threads) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        HikariDataSource pool = pool(server.getJdbcUrl("postgres", "postgres"), "postgres", threads);
        String url = server.getJdbcUrl("postgres", "postgres");
        HikariDataSource second = pool(url + "&reWriteBatchedInserts=true", "postgres", 1);
        return new Database("PostgreSQL", SqlDialect.POSTGRESQL, pool, second, () -> {
            second.close();
            server.close();
        });
    }

    private static HikariDataSource pool(String url, String user, int threads) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(threads);
        return new HikariDataSource(config);
    }

    String name() {
        return name;
    }

    SqlDialect dialect() {
        return dialect;
    }

    DataSource pool() {
        return pool;
    }

    /** One connection whose driver makes one statement of a batch, where there is such a driver. */
    DataSource rewriting() {
        return rewriting;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        underneath.close();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
