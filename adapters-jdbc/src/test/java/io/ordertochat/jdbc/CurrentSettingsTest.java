package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.testkit.SampleSettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What travels when a shop's current settings are read. */
class CurrentSettingsTest {

    private static final Map<PhoneNumber, String> MARKS = Map.of(
            PhoneNumber.ofE164("+5511999990001"), "quota",
            PhoneNumber.ofE164("+5511999990002"), "banned",
            PhoneNumber.ofE164("+5511999990003"), "unplugged");

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void the_body_comes_once_however_many_numbers_are_marked(TestDatabase.Engine engine) throws SQLException {
        TestDatabase database = TestDatabase.with(engine);
        JdbcShopSettings settings = settings(database);
        ShopSettings saved = SampleSettings.aShopWithEverything().build();
        settings.save(SHOP, new SettingsChange(SampleSettings.aShop().build(), 0, "ana", NOON));
        settings.save(SHOP, new SettingsChange(saved, 1, "bia", NOON));
        MARKS.forEach((number, reason) -> settings.mark(SHOP, number, reason));

        assertThat(bodies(database)).hasSize(1);
        ShopState state = settings.current(SHOP).orElseThrow();
        assertThat(state.settings()).isEqualTo(saved);
        assertThat(state.version()).isEqualTo(2);
        assertThat(state.health().unhealthy()).isEqualTo(MARKS);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void marks_alone_make_no_shop(TestDatabase.Engine engine) {
        JdbcShopSettings settings = settings(TestDatabase.with(engine));
        MARKS.forEach((number, reason) -> settings.mark(SHOP, number, reason));

        assertThat(settings.current(SHOP)).isEmpty();
    }

    private static JdbcShopSettings settings(TestDatabase database) {
        return new JdbcShopSettings(JdbcUnitOfWork.owning(database.plain()), database.dialect());
    }

    private static List<String> bodies(TestDatabase database) throws SQLException {
        String named = SettingsSql.of(database.dialect()).current();
        String sql = named.replace(":shop", "'" + SHOP.value() + "'");
        List<String> bodies = new ArrayList<>();
        try (Connection connection = database.plain().getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String body = row.getString("body");
                if (body != null) {
                    bodies.add(body);
                }
            }
        }
        return bodies;
    }
}
