package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.testkit.OrderToChatFixture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who looks at the page Analytics of a shop, and reads its figures out of the HTML. */
final class AnalyticsVisit {

    private final OrderToChatApi api;
    private final String path;

    AnalyticsVisit(OrderToChatFixture shop) {
        this(shop, shop.orderToChat());
    }

    AnalyticsVisit(OrderToChatFixture shop, OrderToChat library) {
        this.path = "/admin/" + shop.shop() + "/analytics";
        this.api = OrderToChatApi.builder(library)
                .time(shop.time())
                .adminAccess((request, asked) -> request.header(TestShop.CREDENTIAL)
                        .map(role -> AdminGrant.toProgram(asked, "Ana", AdminRole.valueOf(role))))
                .build();
    }

    /** @param query as in an address, without the question mark */
    String see(String query) {
        return see(query, "en");
    }

    String see(String query, String language) {
        Response page = answer(query, AdminRole.VIEWER.name(), language);
        if (page.status() != 200) {
            throw new AssertionError(query + ": " + page.status());
        }
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    Response answer(String query, String role, String language) {
        Request request = new Request("GET", path, Queries.parse(query), Map.of(), new byte[0], "test");
        Request spoken = request.withHeader("accept-language", language);
        return api.handle(role.isEmpty() ? spoken : spoken.withHeader(TestShop.CREDENTIAL, role));
    }

    /** What a group of a pattern found, each time. */
    static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> plain(found.group(1)))
                .toList();
    }

    static String one(String html, String pattern) {
        List<String> found = all(html, pattern);
        if (found.isEmpty()) {
            throw new AssertionError("nothing like " + pattern);
        }
        return found.get(0);
    }

    /** The section of an id, from its start to its end. */
    static String section(String html, String id) {
        return one(html, "(<section class=\"panel\" id=\"" + id + "\".*?</section>)");
    }

    /** The numbers of a table's rows, without what stands in heads of rows. */
    static List<List<Long>> numbers(String html) {
        return all(html, "<tr>(.*?)</tr>").stream()
                .map(row -> all(row, "<td[^>]*>(.*?)</td>").stream()
                        .map(AnalyticsVisit::text)
                        .filter(cell -> cell.matches("[0-9,]+"))
                        .map(AnalyticsVisit::number)
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    static long number(String text) {
        return Long.parseLong(text.replace(",", "").strip());
    }

    static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
    }

    // JDK 17 and later ones write different narrow blanks.
    private static String plain(String html) {
        return html.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
