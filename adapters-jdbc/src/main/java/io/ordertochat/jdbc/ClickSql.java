package io.ordertochat.jdbc;

import io.ordertochat.click.ClickFilter;
import java.util.Optional;

/**
 * The statements about clicks and their totals. The shop comes first in every key and every condition; only {@code waiting},
 * which a timer asks, is about all shops.
 *
 * @param append inserts clicks that are not there and answers their ids; empty where the database can't do both safely
 * @param appendOne inserts one click unless it is there; waits for another transaction that is about to store it
 * @param appendNew fails when a click is there already; much faster than {@code append}, which leaves such a click out
 * @param appendNewAtOnce this and {@code addBatch} in one statement; empty where the database has no such thing
 * @param search with every condition; see {@link #search(SqlDialect, ClickFilter)}
 * @param read rows of six kinds as of one moment, see {@link TotalsRow}
 * @param compare the same with single clicks beside them
 */
record ClickSql(
        Optional<String> append,
        String appendOne,
        String appendNew,
        String addBatch,
        Optional<String> appendNewAtOnce,
        String search,
        String read,
        String compare,
        String span,
        String waiting,
        String addShop,
        String lockShop,
        String tryShop,
        String changeShop,
        String batches,
        String removeBatches,
        String quartersOf,
        String writeQuarters,
        String quartersSince,
        String removeQuarters,
        String runsOf,
        String productsOf,
        String writeProducts,
        String productsBefore,
        String removeProducts,
        String allProducts,
        String oldest,
        String drop) {

    private static final String ADD_BATCH =
            "insert into o2c_click_batch (shop_id, batch_id, clicks, body) values (:shop, :batch, :clicks, :body)";

    private static final String APPEND_ONE = """
            insert into o2c_click (shop_id, click_id, clicked_at, product_id, page, entry_point, device, agent, routed_number)
            select cast(:shop as varchar), cast(:id as varchar), cast(:clicked as bigint), cast(:product as varchar),
              cast(:page as varchar), cast(:point as varchar), cast(:device as varchar), cast(:agent as varchar),
              cast(:number as varchar)
            where not exists (select 1 from o2c_click o where o.shop_id = :shop and o.click_id = :id)""";

    private static final String STATE = """
            select 1 as kind, zone as a, '' as b, '' as c, 0 as n, kept_since as clicks, '' as body
            from o2c_click_shop where shop_id = :shop
            union all
            select 2, batch_id, '', '', 0, clicks, body from o2c_click_batch where shop_id = :shop
            """;

    private static final String QUARTERS = """
            union all
            select 3, '', device, agent, utc_day, clicks, body
            from o2c_click_quarter where shop_id = :shop and utc_day between :%s and :%s
            """;

    private static final String PRODUCTS = """
            union all
            select 4, '', buttons, '', block_no, 0, body
            from o2c_click_product where shop_id = :shop and buttons = :of and block_no between :%s and :%s
            """;

    private static final String SINCE = " and clicked_at >= :from";
    private static final String OF_PRODUCT = " and product_id = :product";
    private static final String OF_POINT = " and entry_point = :point";
    private static final String OF_DEVICE = " and device = :device";
    private static final String OF_AGENT = " and agent = :agent";

    // A search by position takes every character as it is.
    private static final String WITH_TEXT = " and (position(:text in PRODUCT) > 0 or position(:text in entry_point) > 0"
            + " or position(:text in page) > 0 or position(:text in device) > 0)";

    // The shop stands in the order because H2 reads an index from behind only where the order names all of it.
    private static final String SEARCH = """
            select click_id, clicked_at, product_id, page, entry_point, device, agent, routed_number
            from o2c_click where shop_id = :shop"""
            + SINCE + " and clicked_at <= :at and (clicked_at, click_id) < (:at, :id)" + OF_PRODUCT + OF_POINT
            + OF_DEVICE + OF_AGENT + WITH_TEXT
            + " order by shop_id desc, clicked_at desc, click_id desc limit :limit";

    private static final String COMPARE = STATE + QUARTERS.formatted("day1", "day2") + """
            union all
            select 4, '', buttons, '', block_no, 0, body
            from o2c_click_product where shop_id = :shop and kept = 0 and block_no between :block1 and :block2
            union all
            select 5, entry_point, device, agent, clicked_at / 900000, sum(1), ''
            from o2c_click where shop_id = :shop and clicked_at >= :from and clicked_at < :until
            group by entry_point, device, agent, clicked_at / 900000
            union all
            select 6, product_id, entry_point, '', clicked_at / 900000, sum(1), ''
            from o2c_click where shop_id = :shop and clicked_at >= :from and clicked_at < :until
              and product_id is not null and agent = 'person'
            group by product_id, entry_point, clicked_at / 900000""";

    private static final String SPAN = """
            select min(clicked_at) / 86400000 as first_day, max(clicked_at) / 86400000 as last_day
            from o2c_click where shop_id = :shop
            union all
            select min(utc_day), max(utc_day) from o2c_click_quarter where shop_id = :shop
            union all
            select min(block_no) * 32, max(block_no) * 32 + 31
            from o2c_click_product where shop_id = :shop and kept = 0 and block_no >= 0""";

    static ClickSql of(SqlDialect dialect) {
        return new ClickSql(
                dialect.insertManyReturning(rows(dialect), "click_id"),
                APPEND_ONE,
                rows(dialect),
                ADD_BATCH,
                dialect.bothInOne(ADD_BATCH, rows(dialect)),
                SEARCH.replace(WITH_TEXT, withText(dialect)),
                STATE
                        + QUARTERS.formatted("day1", "day2")
                        + QUARTERS.formatted("day3", "day4")
                        + PRODUCTS.formatted("block1", "block2")
                        + PRODUCTS.formatted("block3", "block4")
                        + PRODUCTS.formatted("all", "all"),
                COMPARE,
                SPAN,
                "select distinct shop_id from o2c_click_batch order by shop_id",
                dialect.insertIfAbsent(
                        "insert into o2c_click_shop (shop_id, zone, kept_since) values (:shop, :zone, :keptSince)"),
                "select zone, kept_since from o2c_click_shop where shop_id = :shop for update",
                "select zone, kept_since from o2c_click_shop where shop_id = :shop for update skip locked",
                "update o2c_click_shop set zone = :zone, kept_since = :keptSince where shop_id = :shop",
                "select batch_id, clicks, body from o2c_click_batch where shop_id = :shop order by batch_id limit :limit",
                "delete from o2c_click_batch where shop_id = :shop and batch_id in (select k.id from unnest("
                        + dialect.array("ids", "varchar") + ") as k(id))",
                "select q.utc_day, q.device, q.agent, q.clicks, q.body from unnest(" + quarterKeys(dialect)
                        + ") as k(utc_day, device, agent) join o2c_click_quarter q on q.utc_day = k.utc_day"
                        + " and q.device = k.device and q.agent = k.agent where q.shop_id = :shop",
                dialect.upsert(
                        "o2c_click_quarter",
                        "utc_day, device, agent",
                        "clicks, body",
                        "unnest(" + quarterKeys(dialect) + ", " + dialect.array("clicks", "bigint") + ", "
                                + dialect.array("bodies", "varchar") + ") as k(utc_day, device, agent, clicks, body)"),
                "select utc_day, device, agent, clicks, body from o2c_click_quarter"
                        + " where shop_id = :shop and utc_day = :day",
                "delete from o2c_click_quarter where shop_id = :shop and utc_day >= :day",
                "select p.buttons, p.block_no, p.kept, p.first_product from unnest(" + productParts(dialect)
                        + ") as k(buttons, block_no, kept) join o2c_click_product p on p.buttons = k.buttons"
                        + " and p.block_no = k.block_no and p.kept = k.kept where p.shop_id = :shop",
                "select p.buttons, p.block_no, p.kept, p.first_product, p.body from unnest(" + productKeys(dialect)
                        + ") as k(buttons, block_no, kept, first_product) join o2c_click_product p"
                        + " on p.buttons = k.buttons and p.block_no = k.block_no and p.kept = k.kept"
                        + " and p.first_product = k.first_product where p.shop_id = :shop",
                dialect.upsert(
                        "o2c_click_product",
                        "buttons, block_no, kept, first_product",
                        "body",
                        "unnest(" + productKeys(dialect) + ", " + dialect.array("bodies", "varchar")
                                + ") as k(buttons, block_no, kept, first_product, body)"),
                "select buttons, block_no, kept, body from o2c_click_product"
                        + " where shop_id = :shop and kept = 0 and block_no between 0 and :block",
                "delete from o2c_click_product where shop_id = :shop and kept = 0",
                "select buttons, block_no, kept, body from o2c_click_product where shop_id = :shop",
                "select min(clicked_at) as oldest from o2c_click where shop_id = :shop",
                "delete from o2c_click where shop_id = :shop and clicked_at < :before");
    }

    /**
     * The search with the conditions that a filter has, and no others: PostgreSQL keeps one plan for all values, and where a
     * condition may or may not hold, that plan expects next to no clicks and sorts them all for every page.
     */
    String search(SqlDialect dialect, ClickFilter filter) {
        String asked = filter.from().isPresent() ? search : search.replace(SINCE, "");
        asked = filter.product().isPresent() ? asked : asked.replace(OF_PRODUCT, "");
        asked = filter.entryPoint().isPresent() ? asked : asked.replace(OF_POINT, "");
        asked = filter.device().isPresent() ? asked : asked.replace(OF_DEVICE, "");
        asked = filter.agent().isPresent() ? asked : asked.replace(OF_AGENT, "");
        return filter.text().isEmpty() ? asked.replace(withText(dialect), "") : asked;
    }

    private static String withText(SqlDialect dialect) {
        return WITH_TEXT.replace("PRODUCT", dialect.smallLetters("coalesce(product_id, '')"));
    }

    private static String quarterKeys(SqlDialect dialect) {
        return dialect.array("days", "integer") + ", " + dialect.array("devices", "varchar") + ", "
                + dialect.array("agents", "varchar");
    }

    private static String productParts(SqlDialect dialect) {
        return dialect.array("buttons", "varchar") + ", " + dialect.array("blocks", "integer") + ", "
                + dialect.array("kept", "integer");
    }

    private static String productKeys(SqlDialect dialect) {
        return productParts(dialect) + ", " + dialect.array("firsts", "varchar");
    }

    private static String rows(SqlDialect dialect) {
        return """
                insert into o2c_click (shop_id, click_id, clicked_at, product_id, page, entry_point, device, agent,
                  routed_number)
                select :shop, k.id, k.clicked, k.product, k.page, k.point, k.device, k.agent, k.number
                from unnest(%s, %s, %s, %s, %s, %s, %s, %s)
                  as k(id, clicked, product, page, point, device, agent, number)""".formatted(
                        dialect.array("ids", "varchar"),
                        dialect.array("times", "bigint"),
                        dialect.array("products", "varchar"),
                        dialect.array("pages", "varchar"),
                        dialect.array("points", "varchar"),
                        dialect.array("devices", "varchar"),
                        dialect.array("agents", "varchar"),
                        dialect.array("numbers", "varchar"));
    }
}
