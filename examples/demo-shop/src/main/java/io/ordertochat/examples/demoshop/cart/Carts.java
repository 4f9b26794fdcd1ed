package io.ordertochat.examples.demoshop.cart;

import io.ordertochat.examples.demoshop.web.Forms;
import io.ordertochat.port.AdapterException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The carts, in a table of the demo's own, so that they outlive a restart. */
public final class Carts {

    /** As many lines as an order may have. */
    public static final int MAX_LINES = 200;

    private static final int MAX_QUANTITY = 9_999;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Jdbi jdbi;

    /**
     * Opens the carts.
     *
     * @param database where they are kept
     */
    public Carts(DataSource database) {
        this.jdbi = Jdbi.create(database);
    }

    /** Makes the table when there is none. */
    public void createTable() {
        inOne(handle -> handle.execute(
                "create table if not exists demo_cart_line (id bigint generated always as identity primary key, "
                        + "cart varchar(64) not null, product varchar(64) not null, quantity int not null, "
                        + "options varchar(4000) not null, unique (cart, product, options))"));
    }

    /**
     * What is in a cart.
     *
     * @param cart the cart's id
     * @return its lines, the oldest first
     */
    public List<CartLine> lines(String cart) {
        return inOne(handle -> handle.createQuery(
                        "select id, product, quantity, options from demo_cart_line where cart = :cart order by id")
                .bind("cart", cart)
                .map((row, context) -> line(row))
                .list());
    }

    /**
     * Puts something in; the same product with the same options becomes one line. A full cart stays as it is.
     *
     * @param cart the cart's id
     * @param product the product's id
     * @param quantity how many more, at least 1
     * @param options what was chosen
     * @return whether there was room
     */
    public boolean add(String cart, String product, int quantity, Map<String, String> options) {
        String stored = stored(options);
        Function<Handle, Boolean> put = handle -> more(handle, cart, product, quantity, stored)
                || (count(handle, cart) < MAX_LINES && insert(handle, cart, product, quantity, stored));
        try {
            return inOne(put);
        } catch (AdapterException failed) {
            if (!isTwice(failed)) {
                throw failed;
            }
            // Another request made the same line meanwhile: now there is one to raise.
            return inOne(put);
        }
    }

    private static boolean isTwice(Throwable failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState());
    }

    /**
     * Changes how many.
     *
     * @param cart the cart's id
     * @param line the line's number
     * @param quantity how many; none or less takes the line out
     */
    public void change(String cart, long line, int quantity) {
        String sql = quantity < 1
                ? "delete from demo_cart_line where cart = ? and id = ?"
                : "update demo_cart_line set quantity = " + Math.min(quantity, MAX_QUANTITY)
                        + " where cart = ? and id = ?";
        inOne(handle -> handle.execute(sql, cart, line));
    }

    /**
     * Takes ordered pieces out, once: what stays of a line gets a new number, so that the same form sent again finds
     * nothing more to take.
     *
     * @param cart the cart's id
     * @param ordered how many by the lines' numbers
     */
    public void takeOff(String cart, Map<Long, Long> ordered) {
        inOne(handle -> {
            ordered.forEach((line, quantity) -> takeOff(handle, cart, line, quantity));
            return ordered.size();
        });
    }

    private static void takeOff(Handle handle, String cart, long line, long ordered) {
        handle.createQuery(
                        "select id, product, quantity, options from demo_cart_line where cart = ? and id = ? for update")
                .bind(0, cart)
                .bind(1, line)
                .map((row, context) -> line(row))
                .findOne()
                .ifPresent(kept -> {
                    handle.execute("delete from demo_cart_line where cart = ? and id = ?", cart, line);
                    if (kept.quantity() > ordered) {
                        int left = (int) (kept.quantity() - ordered);
                        insert(handle, cart, kept.product(), left, stored(kept.options()));
                    }
                });
    }

    private static boolean more(Handle handle, String cart, String product, int quantity, String options) {
        return handle.execute(
                        "update demo_cart_line set quantity = least(quantity + ?, ?) "
                                + "where cart = ? and product = ? and options = ?",
                        quantity,
                        MAX_QUANTITY,
                        cart,
                        product,
                        options)
                > 0;
    }

    private static boolean insert(Handle handle, String cart, String product, int quantity, String options) {
        return handle.execute(
                        "insert into demo_cart_line (cart, product, quantity, options) values (?, ?, ?, ?)",
                        cart,
                        product,
                        Math.min(quantity, MAX_QUANTITY),
                        options)
                > 0;
    }

    private static int count(Handle handle, String cart) {
        return handle.select("select count(*) from demo_cart_line where cart = ?", cart)
                .mapTo(Integer.class)
                .one();
    }

    private static CartLine line(ResultSet row) throws SQLException {
        return new CartLine(
                row.getLong("id"), row.getString("product"), row.getInt("quantity"), options(row.getString("options")));
    }

    private static String stored(Map<String, String> options) {
        return Forms.write(new TreeMap<>(options));
    }

    private static Map<String, String> options(String stored) {
        Map<String, String> options = new LinkedHashMap<>();
        Forms.read(stored).forEach((name, values) -> options.put(name, values.get(0)));
        return options;
    }

    private <T> T inOne(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException broken) {
            throw new AdapterException("carts", "shop=demo", "the database does not answer", true, broken);
        }
    }
}
