package io.ordertochat.jdbc;

/**
 * The statements about settings and numbers. The shop comes first in every key and every condition.
 *
 * @param current one row with version 1 or more and the body, and one with version 0 and no body for each marked number
 */
record SettingsSql(
        String current,
        String version,
        String latest,
        String save,
        String changeMark,
        String addMark,
        String removeMark) {

    static SettingsSql of(SqlDialect dialect) {
        return new SettingsSql(
                """
                select s.version, s.saved_at, s.saved_by, s.body, null as phone, null as reason
                from o2c_shop_settings s
                where s.shop_id = :shop
                  and s.version = (select max(m.version) from o2c_shop_settings m where m.shop_id = :shop)
                union all
                select 0, 0, null, null, h.phone, h.reason
                from o2c_number_health h
                where h.shop_id = :shop""",
                "select body from o2c_shop_settings where shop_id = :shop and version = :version",
                "select coalesce(max(version), 0) from o2c_shop_settings where shop_id = :shop",
                dialect.insertIfAbsent("""
                insert into o2c_shop_settings (shop_id, version, saved_at, saved_by, body)
                select :shop, :version, :at, :by, :body
                where (select coalesce(max(m.version), 0) from o2c_shop_settings m where m.shop_id = :shop) = :basedOn"""),
                "update o2c_number_health set reason = :reason where shop_id = :shop and phone = :phone",
                dialect.insertIfAbsent(
                        "insert into o2c_number_health (shop_id, phone, reason) values (:shop, :phone, :reason)"),
                "delete from o2c_number_health where shop_id = :shop and phone = :phone");
    }
}
