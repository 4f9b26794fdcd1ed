package io.ordertochat.testkit;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.money.Money;
import io.ordertochat.order.CartId;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingMatch;
import io.ordertochat.routing.RoutingNote;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Orders to test with. Builders come complete, so that a test says only what it is about. */
public final class SampleOrders {

    /** The shop of the samples. */
    public static final ShopId SHOP = ShopId.of("sample-shop");

    /** When the samples are placed: Monday, 2 March 2026, noon UTC. */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Where the samples are sent. */
    public static final PhoneNumber NUMBER = PhoneNumber.ofE164("+5511988887777");

    private static final ReferenceSigner REFERENCES =
            new ReferenceSigner("sample secret, not for real shops".getBytes(StandardCharsets.UTF_8));

    private SampleOrders() {}

    /**
     * A small order of {@link #SHOP}. Id, reference, submission key and customer follow from one word, so that two samples
     * have nothing in common unless a test says so.
     *
     * @param word letters, digits or hyphens
     * @return a complete builder
     */
    public static Order.Builder anOrder(String word) {
        return anOrder(SHOP, word);
    }

    /**
     * A small order.
     *
     * @param shop its shop
     * @param word letters, digits or hyphens
     * @return a complete builder
     */
    public static Order.Builder anOrder(ShopId shop, String word) {
        OrderId id = OrderId.of(word);
        return Order.of(shop, id)
                .reference(REFERENCES.issue(shop, id))
                .submissionKey(SubmissionKey.of("submission-" + word))
                .placedAt(NOON)
                .basket(aBasket(aLine("mug-01", 2, Money.of("39.90", "BRL"))))
                .answers(FormAnswers.ofStored(Map.of("firstName", "Ana", "email", word + "@example.com")))
                .routing(new RoutingDecision(NUMBER, Optional.empty(), "", Optional.empty(), List.of(), List.of()))
                .settingsVersion(1);
    }

    /**
     * A line without options.
     *
     * @param product the product's id
     * @param quantity how many
     * @param unitPrice what one costs
     * @return the line
     */
    public static LineItem aLine(String product, int quantity, Money unitPrice) {
        List<CategoryPath> categories = List.of(CategoryPath.of("kitchen/mugs"));
        return new LineItem(ProductId.of(product), "Mug " + product, quantity, Map.of(), unitPrice, categories);
    }

    /**
     * A basket without charges.
     *
     * @param lines at least one
     * @return the basket
     */
    public static Basket aBasket(LineItem... lines) {
        return Basket.of(List.of(lines), Charges.none(lines[0].unitPrice().currency()));
    }

    /**
     * An order with every field filled, with texts that stores like to spoil: several scripts, emoji, quotes, line breaks, a
     * control character, and amounts in fils beyond what a floating point number holds.
     *
     * @param shop its shop
     * @param word letters, digits or hyphens
     * @return a complete builder
     */
    public static Order.Builder anOrderWithEverything(ShopId shop, String word) {
        return anOrder(shop, word)
                .submissionKey(SubmissionKey.of(longest("Submission.Key:" + word, 128)))
                .placedAt(NOON.plusMillis(7))
                .basket(Basket.of(strangeLines(), everyCharge()))
                .answers(FormAnswers.ofStored(everyAnswer()))
                .locale(Locale.forLanguageTag("zh-Hant-TW"))
                .payment("Pix \uD83D\uDC9A 'na entrega' \"\u05DE\u05D6\u05D5\u05DE\u05DF\" \\ ; -- %s")
                .routing(aTeamDecision())
                .settingsVersion(2_147_483_647)
                .cart(CartId.of(longest("Cart_" + word, 128)));
    }

    /**
     * A basket as long as an order may be, in a currency without minor units.
     *
     * @return 200 lines in yen
     */
    public static Basket theLongestBasket() {
        List<LineItem> lines = new ArrayList<>();
        for (int i = 0; i < Basket.MAX_LINES; i++) {
            lines.add(new LineItem(
                    ProductId.of("\u6E6F\u306E\u307F-" + i),
                    "\u6E6F\u306E\u307F " + i,
                    LineItem.MAX_QUANTITY - i,
                    Map.of("\u8272", "\u9752 " + i),
                    Money.ofMinor(i, "JPY"),
                    List.of(CategoryPath.of("\u53F0\u6240/\u98DF\u5668/" + i))));
        }
        return Basket.of(lines, Charges.none(lines.get(0).unitPrice().currency()));
    }

    private static List<LineItem> strangeLines() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("z comes first", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDE7\uD83C\uDDF7");
        options.put("\u05E6\u05D1\u05E2", "\u202B\u0643\u0648\u0628 \u0623\u062D\u0645\u0631\u202C");
        options.put("quotes", "'single' \"double\" `back` \\ backslash \\u0041 \\n");
        options.put("line breaks", "one\ntwo\r\nthree\tfour\u2028five\u0085six");
        options.put("control", "nul \u0000 bell \u0007 escape \u001B delete \u007F byte order \uFEFF");
        options.put("markup", "<script>alert(1)</script>&amp;&#39; {{name}} ${name} ]]>");
        options.put("combining", "e\u0301 is not \u00E9");
        options.put("blanks around", "  kept  ");
        options.put("empty", "");
        options.put("a comes last", "%00 %F0%9F%98%80 ? : ?1 $1 @");
        List<CategoryPath> categories = List.of(
                CategoryPath.of("\u0645\u0637\u0628\u062E/\u0623\u0643\u0648\u0627\u0628"),
                CategoryPath.of("gift \uD83C\uDF81"));
        return List.of(
                new LineItem(
                        ProductId.of("\u0643\u0648\u0628-01\uD83C\uDF75"),
                        "\u0643\u0648\u0628 \u00ABJos\u00E9's\u00BB \uD83C\uDF75",
                        9_999,
                        options,
                        Money.of("0.001", "KWD"),
                        categories),
                new LineItem(
                        ProductId.of("dear"),
                        "More than 2^53",
                        1,
                        Map.of(),
                        Money.ofMinor(9_007_199_254_740_993L, "KWD"),
                        List.of()),
                new LineItem(ProductId.of("free"), "Free", 1, Map.of(), Money.ofMinor(0, "KWD"), categories));
    }

    private static Charges everyCharge() {
        return new Charges(
                Money.of("1.234", "KWD"),
                "10%-\u00D1AND\u00DA",
                Money.of("0.005", "KWD"),
                Optional.of(Money.of("0.000", "KWD")),
                "Retirada \u2014 gr\u00E1tis \uD83D\uDEF5");
    }

    private static Map<String, String> everyAnswer() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(
                "notes", "Port\u00E3o azul \uD83D\uDD14\n\u05E7\u05D5\u05DE\u05D4 3\n'\"\\ \uD842\uDFB7\u91CE\u5BB6");
        answers.put("phone", "+96550000007");
        answers.put("firstName", "\u041B\u044E\u0431\u043E\u0432\u044C");
        answers.put("lastName", "D\u2019\u00C1vila O'Neill");
        answers.put("email", "a'b+c%d@xn--mnchen-3ya.example");
        answers.put("country", "KW");
        answers.put("street", "\u0634\u0627\u0631\u0639 \u0627\u0644\u062E\u0644\u064A\u062C");
        answers.put("number", "S/N");
        answers.put("neighborhood", "S\u00E3o Jo\u00E3o d'\u00C1gua");
        answers.put("complement", "Bl. \"B\" / 2\u00BA");
        answers.put("city", "\u0627\u0644\u0643\u0648\u064A\u062A");
        answers.put("state", "KU");
        answers.put("postcode", "00007");
        return answers;
    }

    private static RoutingDecision aTeamDecision() {
        PhoneNumber other = PhoneNumber.ofE164("+96550000001");
        CategoryPath kitchen = CategoryPath.of("\u0645\u0637\u0628\u062E/\u0623\u0643\u0648\u0627\u0628");
        return new RoutingDecision(
                PhoneNumber.ofE164("+96550000002"),
                Optional.of(new RoutingMatch("r\u00E8gle 'un'", 0, kitchen)),
                "Equipe \u2615 \"manh\u00E3\"",
                Optional.of(NOON.plusSeconds(86_399).plusMillis(999)),
                List.of(
                        new RoutingMatch("second", 2, kitchen),
                        new RoutingMatch("third", 2, CategoryPath.of("gift \uD83C\uDF81"))),
                List.of(
                        new RoutingNote(RoutingNote.Kind.MEMBER_CLOSED, "r\u00E8gle 'un'", Optional.of(other)),
                        new RoutingNote(RoutingNote.Kind.RULE_PASSED_OVER, "second", Optional.empty()),
                        new RoutingNote(RoutingNote.Kind.NEXT_AVAILABLE, "", Optional.of(NUMBER))));
    }

    private static String longest(String beginning, int length) {
        return beginning + "x".repeat(length - beginning.length());
    }
}
