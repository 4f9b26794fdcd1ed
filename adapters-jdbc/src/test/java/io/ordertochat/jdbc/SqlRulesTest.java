package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps our SQL portable, checked on every statement and every schema file. */
class SqlRulesTest {

    private static final List<Class<? extends Record>> SQL_RECORDS =
            List.of(OrderSql.class, SettingsSql.class, ClickSql.class);

    // A timer asks it for all shops at once.
    private static final Set<String> ABOUT_ALL_SHOPS = Set.of("ClickSql.waiting");

    // The dialect's own form of many rows in one statement; H2 and PostgreSQL have it.
    private static final Pattern ROWS =
            Pattern.compile("unnest\\((cast\\(:\\w+ as [a-z]+(\\(\\d+\\))?(\\[]| array)\\)(, )?)+\\)");

    private static final Map<String, Pattern> FORBIDDEN = forbidden();

    private static final Set<String> RESERVED = Set.of(
            "all",
            "and",
            "any",
            "as",
            "asc",
            "between",
            "both",
            "by",
            "case",
            "check",
            "column",
            "constraint",
            "create",
            "cross",
            "current",
            "date",
            "day",
            "default",
            "desc",
            "distinct",
            "else",
            "end",
            "except",
            "exists",
            "false",
            "fetch",
            "for",
            "foreign",
            "from",
            "full",
            "grant",
            "group",
            "groups",
            "having",
            "hour",
            "if",
            "in",
            "index",
            "inner",
            "insert",
            "interval",
            "into",
            "is",
            "join",
            "key",
            "keys",
            "leading",
            "left",
            "like",
            "limit",
            "match",
            "minute",
            "month",
            "natural",
            "not",
            "null",
            "offset",
            "on",
            "or",
            "order",
            "partition",
            "primary",
            "range",
            "rank",
            "references",
            "right",
            "row",
            "rows",
            "second",
            "select",
            "set",
            "some",
            "system",
            "table",
            "then",
            "time",
            "to",
            "top",
            "true",
            "union",
            "unique",
            "update",
            "usage",
            "user",
            "using",
            "value",
            "values",
            "when",
            "where",
            "window",
            "with",
            "year");

    @ParameterizedTest
    @EnumSource
    void statements_keep_to_the_common_subset(SqlDialect dialect) throws ReflectiveOperationException {
        statements(dialect)
                .forEach((name, sql) ->
                        assertThat(offences(sql, dialect)).as(name).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void every_statement_names_the_shop(SqlDialect dialect) throws ReflectiveOperationException {
        statements(dialect).forEach((name, sql) -> {
            if (!ABOUT_ALL_SHOPS.contains(name)) {
                assertThat(namesTheShop(sql)).as(name).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void schema_files_keep_to_the_rules(SqlDialect dialect) {
        for (String ddl : Schema.statements(dialect)) {
            assertThat(offences(ddl, dialect)).as(ddl).isEmpty();
            assertThat(badDdl(ddl)).as(ddl).isEmpty();
        }
    }

    @Test
    void every_record_of_statements_is_looked_at() throws Exception {
        var here = Path.of(OrderSql.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.list(here.resolve("io/ordertochat/jdbc"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Sql.class"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(SQL_RECORDS.stream()
                            .map(type -> type.getSimpleName() + ".class")
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select a from o2c_t where shop_id = :shop and b = any(:c)             | arrays
            select a[1] from o2c_t where shop_id = :shop                          | arrays
            select body->>'name' from o2c_t where shop_id = :shop                 | json operators
            select a from o2c_t where shop_id = :shop and pg_advisory_lock(1)     | advisory locks
            create trigger t before insert on o2c_t                               | stored code
            select a from o2c_t where shop_id = :shop limit 5 offset 10           | offset
            select count(*) from o2c_t where shop_id = :shop                      | count
            listen o2c                                                            | listen
            create index i on o2c_t (shop_id) where a is null                     | partial index
            insert into o2c_t (shop_id, id) values (:shop, nextval('s'))          | sequences
            """)
    void a_planted_offender_is_found(String sql, String rule) {
        assertThat(offences(sql, SqlDialect.POSTGRESQL)).containsExactly(rule);
    }

    @Test
    void planted_offenders_against_the_other_rules_are_found() {
        String returning = "update o2c_t set a = 1 where shop_id = :shop returning a";
        assertThat(offences(returning, SqlDialect.H2)).containsExactly("returning");
        assertThat(offences(returning, SqlDialect.POSTGRESQL))
                .as("not the hook's form")
                .containsExactly("returning");
        assertThat(namesTheShop("select a from o2c_t where id = :id")).isFalse();
        assertThat(namesTheShop("delete from o2c_t where id = :id and shop_id = :shop"))
                .as("not first")
                .isFalse();
        assertThat(namesTheShop(
                        "select a from o2c_t where shop_id = :shop union all select a from o2c_u where id = :id"))
                .as("not in the second part")
                .isFalse();
        assertThat(namesTheShop(
                        "with a as (insert into o2c_t (shop_id, a) values (:shop, 1)) insert into o2c_u (a) select 1"))
                .as("not in the second insert")
                .isFalse();
        String table = "create table if not exists o2c_t (\n  %s,\n  constraint o2c_t_pk primary key (%s)\n)";
        assertThat(badDdl(table.formatted("shop_id varchar(64) not null", "shop_id")))
                .isEmpty();
        assertThat(badDdl(table.formatted("value varchar(64)", "shop_id"))).containsExactly("reserved word value");
        assertThat(badDdl(table.formatted("at timestamp", "shop_id"))).containsExactly("type of at");
        assertThat(badDdl(table.formatted("total numeric(10,2)", "shop_id"))).containsExactly("type of total");
        assertThat(badDdl(table.formatted("name varchar", "shop_id"))).containsExactly("type of name");
        assertThat(badDdl(table.formatted("id bigint", "id"))).containsExactly("key does not start with the shop");
        assertThat(badDdl(table.formatted("id bigint", "shop_id").replace("o2c_", "x_")))
                .containsExactly("name without o2c_");
    }

    private static Map<String, Pattern> forbidden() {
        Map<String, Pattern> rules = new LinkedHashMap<>();
        rules.put("arrays", Pattern.compile("\\bany\\s*\\(|\\[|\\barray\\b|\\bunnest\\b"));
        rules.put("json operators", Pattern.compile("->|@>|\\bjsonb?\\b"));
        rules.put("advisory locks", Pattern.compile("advisory"));
        rules.put("stored code", Pattern.compile("\\b(trigger|function|procedure)\\b"));
        rules.put("offset", Pattern.compile("\\boffset\\b"));
        rules.put("count", Pattern.compile("\\bcount\\s*\\("));
        rules.put("listen", Pattern.compile("\\b(listen|notify)\\b"));
        rules.put("partial index", Pattern.compile("create\\s+(unique\\s+)?index.*\\bwhere\\b", Pattern.DOTALL));
        rules.put("sequences", Pattern.compile("nextval|\\bidentity\\b|\\bserial\\b"));
        return rules;
    }

    private static List<String> offences(String sql, SqlDialect dialect) {
        String lower = ROWS.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll("rows");
        List<String> found = new ArrayList<>();
        FORBIDDEN.forEach((rule, pattern) -> {
            if (pattern.matcher(lower).find()) {
                found.add(rule);
            }
        });
        boolean inHook = dialect == SqlDialect.POSTGRESQL && lower.contains("on conflict do nothing returning ");
        if (lower.contains(" returning ") && !inHook) {
            found.add("returning");
        }
        return found;
    }

    // An insert names it as its first column, everything else as the first condition.
    private static boolean namesTheShop(String sql) {
        String flat = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (parts(flat, "from o2c_") > parts(flat, "shop_id = :shop")) {
            return false;
        }
        boolean inserts = flat.matches(".*insert into o2c_\\w+ \\(shop_id,.*");
        if (inserts && flat.split("insert into o2c_").length != flat.split("insert into o2c_\\w+ \\(shop_id,").length) {
            return false;
        }
        return inserts
                || flat.matches("merge into o2c_\\w+ as t using .* on t\\.shop_id = :shop .*")
                || flat.matches("(select|update|delete) .*?\\bwhere (\\w+\\.)?shop_id = :shop\\b.*");
    }

    private static int parts(String sql, String part) {
        return sql.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> badDdl(String ddl) {
        List<String> found = new ArrayList<>();
        Matcher name = Pattern.compile("(?:table|index) if not exists (\\w+)").matcher(ddl);
        if (name.find() && !name.group(1).startsWith("o2c_")) {
            found.add("name without o2c_");
        }
        Matcher keys =
                Pattern.compile("(?:primary key|unique|on o2c_\\w+) \\((\\w+)").matcher(ddl);
        while (keys.find()) {
            if (!keys.group(1).equals("shop_id")) {
                found.add("key does not start with the shop");
            }
        }
        if (ddl.startsWith("create table")) {
            ddl.lines()
                    .skip(1)
                    .map(String::strip)
                    .filter(SqlRulesTest::isColumn)
                    .forEach(line -> column(line, found));
        }
        return found;
    }

    private static boolean isColumn(String line) {
        return !line.startsWith("constraint ") && !line.equals(")");
    }

    // Times are epoch milliseconds, money is minor units; a body's length is stated where the type allows.
    private static void column(String line, List<String> found) {
        String name = line.substring(0, line.indexOf(' '));
        String type = line.substring(name.length() + 1);
        if (RESERVED.contains(name)) {
            found.add("reserved word " + name);
        }
        if (!type.matches("(varchar\\(\\d+\\)|char\\(3\\)|bigint|integer)( .*|,?)") && !line.startsWith("body text ")) {
            found.add("type of " + name);
        }
    }

    private static Map<String, String> statements(SqlDialect dialect) throws ReflectiveOperationException {
        Map<String, String> statements = new LinkedHashMap<>();
        for (Class<? extends Record> type : SQL_RECORDS) {
            Object sql = type.getDeclaredMethod("of", SqlDialect.class).invoke(null, dialect);
            for (RecordComponent component : type.getRecordComponents()) {
                String name = type.getSimpleName() + "." + component.getName();
                Object statement = component.getAccessor().invoke(sql);
                if (statement instanceof Optional<?> one) {
                    one.ifPresent(there -> statements.put(name, (String) there));
                } else {
                    statements.put(name, (String) statement);
                }
            }
        }
        return statements;
    }
}
