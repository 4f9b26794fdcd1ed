package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void a_database_with_all_tables_is_complete(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        assertThat(Schema.validate(database.plain())).isEqualTo(new SchemaCheck.Complete());
        assertThatCode(() -> Schema.requireComplete(database.plain())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void every_missing_table_and_column_is_named(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        database.execute("drop table o2c_number_health");
        database.execute("alter table o2c_order drop column email");
        database.execute("alter table o2c_shop_settings drop column saved_by");
        assertThat(Schema.validate(database.plain()))
                .isInstanceOfSatisfying(
                        SchemaCheck.Incomplete.class,
                        incomplete -> assertThat(incomplete.missing())
                                .containsExactly("o2c_order.email", "o2c_shop_settings.saved_by", "o2c_number_health"));
        assertThatThrownBy(() -> Schema.requireComplete(database.plain()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("o2c_order.email, o2c_shop_settings.saved_by, o2c_number_health")
                .hasMessageContaining("db/order-to-chat");
    }

    @Test
    void an_empty_database_misses_every_table_and_nothing_was_made_by_asking() {
        TestDatabase database = TestDatabase.empty(TestDatabase.Engine.H2_MEMORY);
        for (int i = 0; i < 2; i++) {
            assertThat(Schema.validate(database.plain()))
                    .isInstanceOfSatisfying(
                            SchemaCheck.Incomplete.class,
                            incomplete -> assertThat(incomplete.missing())
                                    .containsExactly(
                                            "o2c_order",
                                            "o2c_shop_settings",
                                            "o2c_number_health",
                                            "o2c_click",
                                            "o2c_click_batch",
                                            "o2c_click_shop",
                                            "o2c_click_quarter",
                                            "o2c_click_product"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void creating_what_is_there_changes_nothing(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect())
                .place(anOrder("kept").build(), NOON);
        Schema.create(database.plain(), database.dialect());
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_of_the_first_release_gets_what_came_later(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        for (String table : List.of("click", "click_batch", "click_shop", "click_quarter", "click_product")) {
            database.execute("drop table o2c_" + table);
        }
        new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect())
                .place(anOrder("kept").build(), NOON);
        assertThat(Schema.validate(database.plain())).isInstanceOf(SchemaCheck.Incomplete.class);
        Schema.create(database.plain(), database.dialect());
        assertThat(Schema.validate(database.plain())).isEqualTo(new SchemaCheck.Complete());
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_printed_is_what_create_runs(SqlDialect dialect) throws IOException {
        StringBuilder out = new StringBuilder();
        Schema.printTo(out, dialect);
        assertThat(DdlFile.statements(out.toString())).isEqualTo(Schema.statements(dialect));
        assertThat(out).contains("create table if not exists o2c_order (");
    }

    @ParameterizedTest
    @EnumSource
    void every_dialect_has_the_same_tables_and_columns(SqlDialect dialect) {
        assertThat(DdlFile.tables(Schema.statements(dialect)))
                .isEqualTo(DdlFile.tables(Schema.statements(SqlDialect.POSTGRESQL)))
                .hasSize(8);
    }

    @Test
    void an_h2_file_keeps_to_reusing_its_blocks_late_but_not_to_writing_at_once() throws SQLException {
        TestDatabase database = TestDatabase.empty(TestDatabase.Engine.H2_FILE);
        assertThat(inForce(database, "RETENTION_TIME")).as("as H2 comes").isEqualTo("45000");
        assertThat(inForce(database, "WRITE_DELAY")).as("as H2 comes").isEqualTo("500");
        Schema.create(database.plain(), SqlDialect.H2);
        assertThat(inForce(database, "RETENTION_TIME")).isEqualTo("2147483647");
        assertThat(inForce(database, "WRITE_DELAY")).isEqualTo("0");
        database.execute("shutdown");
        assertThat(inForce(database, "RETENTION_TIME")).as("opened again").isEqualTo("2147483647");
        assertThat(inForce(database, "WRITE_DELAY")).as("opened again").isEqualTo("500");
    }

    // H2 lists what was once set before what is in force, under the same name.
    private static String inForce(TestDatabase database, String setting) throws SQLException {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = '" + setting
                                + "'")) {
            String last = "";
            while (rows.next()) {
                last = rows.getString(1);
            }
            return last;
        }
    }
}
