package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopParallelTest {

    private static final int POSTS = 8;
    private static final int ROUNDS = 20;

    @TempDir
    private Path data;

    @Test
    void parallel_posts_of_a_new_line_all_count() throws Exception {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            visitor.post("/cart/lines", "product", "mug-01", "quantity", "1", "option.Cor", "Azul");
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(parallel(visitor, "Nome " + round)).containsOnly(303);
            }
            assertThat(quantities("mug-02")).isEqualTo(Collections.nCopies(ROUNDS, POSTS));
        }
    }

    private static List<Integer> parallel(Visitor visitor, String engraved) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(POSTS);
        try {
            Callable<Integer> post = () -> engraved(visitor, engraved);
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(POSTS, post))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int engraved(Visitor visitor, String name) {
        return visitor.post("/cart/lines", "product", "mug-02", "quantity", "1", "option.Gravação", name)
                .statusCode();
    }

    private List<Integer> quantities(String product) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("shop"));
                var statement = database.prepareStatement(
                        "select quantity from demo_cart_line where product = ? order by id")) {
            statement.setString(1, product);
            List<Integer> quantities = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                quantities.add(rows.getInt(1));
            }
            return quantities;
        }
    }
}
