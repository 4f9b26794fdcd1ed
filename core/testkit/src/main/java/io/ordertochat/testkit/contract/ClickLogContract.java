package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleClicks.aClick;
import static io.ordertochat.testkit.SampleClicks.aFloatingClick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link ClickLog} must hold. */
public interface ClickLogContract {

    /** The shop of the tests. */
    ShopId CLICKED = ShopId.of("clicked-shop");

    /** When its clicks are made. */
    Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    /**
     * The log under test.
     *
     * @return a log without clicks; the same one each time within a test
     */
    ClickLog clicks();

    /** CLICK-1 within a batch and across batches; CLICK-3 for what stays. */
    @Test
    @Covers({"CLICK-1", "CLICK-3"})
    default void a_click_counts_once_however_often_it_comes() {
        Click first = aClick("a", TEN, "mug");
        Click changed = aClick("a", TEN.plusSeconds(9), "other");
        assertThat(clicks().append(CLICKED, List.of(first, changed, first))).isEqualTo(1);
        assertThat(clicks().append(CLICKED, List.of(changed, aFloatingClick("b", TEN))))
                .isEqualTo(1);
        assertThat(clicks().append(CLICKED, List.of(first))).isZero();
        assertThat(clicks().append(CLICKED, List.of())).isZero();
        assertThat(all(ClickFilter.all())).containsExactly(aFloatingClick("b", TEN), first);
    }

    /** CLICK-3 for every kind of click, many at once, late ones after early ones. */
    @Test
    @Covers({"CLICK-3", "CLICK-4"})
    default void what_is_found_is_what_was_appended_newest_first() {
        List<Click> sent = new ArrayList<>(SampleClicks.stream(7, 5_000, TEN, TEN.plusSeconds(500_000), 40));
        sent.addAll(SampleClicks.stream(8, 300, TEN, TEN.plusMillis(20), 3));
        List<Click> expected = new ArrayList<>(sent);
        expected.sort(Comparator.comparing(Click::at).thenComparing(Click::id).reversed());
        Collections.shuffle(sent, new Random(1));
        assertThat(clicks().append(CLICKED, sent.subList(0, 4_500))).isEqualTo(4_500);
        assertThat(clicks().append(CLICKED, sent.subList(4_500, 5_300))).isEqualTo(800);
        assertThat(all(ClickFilter.all())).isEqualTo(expected);
    }

    /** CLICK-3 in whole milliseconds. */
    @Test
    @Covers("CLICK-3")
    default void times_are_kept_in_whole_milliseconds() {
        clicks().append(CLICKED, List.of(aFloatingClick("x", TEN.plusNanos(1_999_999))));
        assertThat(all(ClickFilter.all())).extracting(Click::at).containsExactly(TEN.plusMillis(1));
    }

    /** CLICK-4 for pages of every size, with many clicks in one millisecond. */
    @Test
    @Covers({"CLICK-4", "CLICK-7"})
    default void pages_of_any_size_hold_every_click_once() {
        List<Click> sent = new ArrayList<>(SampleClicks.stream(9, 60, TEN, TEN.plusMillis(5), 3));
        for (String word : List.of("A", "a", "_", "-", "0", "Z")) {
            sent.add(aFloatingClick(word, TEN));
        }
        clicks().append(CLICKED, sent);
        sent.sort(Comparator.comparing(Click::at).thenComparing(Click::id).reversed());
        for (int size : List.of(1, 2, 7, 66, 1_000)) {
            assertThat(pages(ClickFilter.all(), size)).as("pages of %s", size).isEqualTo(sent);
        }
    }

    /** CLICK-4 while clicks arrive, before and behind the place that was reached. */
    @Test
    @Covers("CLICK-4")
    default void paging_is_not_disturbed_by_clicks_that_arrive() {
        List<Click> sent = SampleClicks.stream(10, 50, TEN, TEN.plusSeconds(50), 3);
        clicks().append(CLICKED, sent);
        List<Click> read = new ArrayList<>(clicks().search(CLICKED, ClickFilter.all(), ClickCursor.newest(), 20));
        clicks().append(CLICKED, SampleClicks.stream(11, 30, TEN.plusSeconds(60), TEN.plusSeconds(90), 3));
        List<Click> late = SampleClicks.stream(12, 5, TEN.minusSeconds(90), TEN.minusSeconds(60), 3);
        clicks().append(CLICKED, late);
        ClickCursor cursor = ClickCursor.after(read.get(19));
        read.addAll(clicks().search(CLICKED, ClickFilter.all(), cursor, 1_000));
        assertThat(read).hasSize(55).containsAll(sent).containsAll(late).doesNotHaveDuplicates();
    }

    /** CLICK-4 for readers of everything. */
    @Test
    @Covers({"CLICK-4", "CLICK-5"})
    default void each_reads_every_click_of_a_filter() {
        List<Click> sent = SampleClicks.stream(13, 2_500, TEN, TEN.plusSeconds(9_000), 5);
        clicks().append(CLICKED, sent);
        ClickFilter mobile = ClickFilter.all().of(DeviceClass.MOBILE);
        List<Click> read = new ArrayList<>();
        clicks().each(CLICKED, mobile, read::add);
        assertThat(read).isEqualTo(pages(mobile, 100)).hasSizeGreaterThan(1_000);
    }

    /** CLICK-5 for each condition by itself and all together. */
    @Test
    @Covers("CLICK-5")
    default void every_condition_of_a_filter_holds() {
        List<Click> sent = SampleClicks.stream(14, 900, TEN, TEN.plusSeconds(9_000), 5);
        clicks().append(CLICKED, sent);
        Instant from = sent.get(200).at();
        Instant until = sent.get(700).at();
        ClickFilter product = ClickFilter.all().of(ProductId.of("product-1"));
        List<ClickFilter> filters = List.of(
                product,
                ClickFilter.all().of(EntryPointId.of("floating_whatsapp")),
                ClickFilter.all().of(DeviceClass.DESKTOP),
                ClickFilter.all().of(AgentClass.ROBOT),
                ClickFilter.all().between(from, until),
                ClickFilter.all().containing("UCT-2"),
                ClickFilter.all().containing("messenger"),
                ClickFilter.all().containing("desk"),
                product.of(DeviceClass.MOBILE)
                        .of(AgentClass.PERSON)
                        .of(EntryPointId.of("product_whatsapp"))
                        .between(from, until)
                        .containing("product"));
        for (ClickFilter filter : filters) {
            List<Click> expected = sent.stream().filter(filter::matches).toList();
            assertThat(expected).as("%s", filter).isNotEmpty().hasSizeLessThan(900);
            assertThat(pages(filter, 10)).as("%s", filter).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(all(ClickFilter.all().of(ProductId.of("product-11")))).isEmpty();
    }

    /** CLICK-5: no character has a meaning of its own. */
    @Test
    @Covers("CLICK-5")
    default void every_character_that_is_looked_for_stands_for_itself() {
        List<String> products = List.of(
                "50%-off", "50x-off", "a_b", "axb", "o'neil", "q\"q", "c\\d", "☕🙂-mug", "Ação", ":shop", "a?b");
        for (int i = 0; i < products.size(); i++) {
            clicks().append(CLICKED, List.of(aClick("p" + i, TEN.plusSeconds(i), products.get(i))));
        }
        for (String text : List.of("%-", "a_b", "o'n", "'", "\"", "\\", "🙂", "ção", ":shop", "?", "50%-OFF")) {
            assertThat(all(ClickFilter.all().containing(text)))
                    .as(text)
                    .extracting(click -> click.product().orElseThrow().value())
                    .containsExactly(products.stream()
                            .filter(product -> product.contains(ClickFilter.folded(text)))
                            .findFirst()
                            .orElseThrow());
        }
        assertThat(all(ClickFilter.all().containing("AÇÃO"))).isEmpty();
        assertThat(all(ClickFilter.all().containing("%%"))).isEmpty();
    }

    /** CLICK-6. */
    @Test
    @Covers("CLICK-6")
    default void one_shop_never_sees_anothers_clicks() {
        ShopId other = ShopId.of("other-shop");
        Click mine = aFloatingClick("same", TEN);
        Click theirs = aClick("same", TEN, "mug");
        assertThat(clicks().append(CLICKED, List.of(mine))).isEqualTo(1);
        assertThat(clicks().append(other, List.of(theirs))).isEqualTo(1);
        assertThat(all(ClickFilter.all())).containsExactly(mine);
        assertThat(clicks().search(other, ClickFilter.all(), ClickCursor.newest(), 10))
                .containsExactly(theirs);
        assertThat(clicks().search(ShopId.of("empty-shop"), ClickFilter.all(), ClickCursor.newest(), 10))
                .isEmpty();
    }

    /** CLICK-7. */
    @Test
    @Covers("CLICK-7")
    default void a_page_of_no_clicks_or_of_too_many_is_refused() {
        for (int limit : List.of(0, -1, 1_001)) {
            assertThatThrownBy(() -> clicks().search(CLICKED, ClickFilter.all(), ClickCursor.newest(), limit))
                    .as("limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** CLICK-3 with the longest values. */
    @Test
    @Covers("CLICK-3")
    default void the_longest_values_are_kept() {
        Click longest = new Click(
                ClickId.of("i".repeat(64)),
                TEN,
                Optional.of(ProductId.of("🙂".repeat(32))),
                PageKind.CHECKOUT,
                EntryPointId.of("s".repeat(20), "c".repeat(20)),
                DeviceClass.DESKTOP,
                AgentClass.PREVIEW,
                Optional.empty());
        assertThat(clicks().append(CLICKED, List.of(longest))).isEqualTo(1);
        assertThat(all(ClickFilter.all())).containsExactly(longest);
    }

    private List<Click> all(ClickFilter filter) {
        List<Click> all = new ArrayList<>();
        clicks().each(CLICKED, filter, all::add);
        return all;
    }

    private List<Click> pages(ClickFilter filter, int size) {
        List<Click> all = new ArrayList<>();
        List<Click> page = clicks().search(CLICKED, filter, ClickCursor.newest(), size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            page = clicks().search(CLICKED, filter, ClickCursor.after(page.get(page.size() - 1)), size);
        }
        return all;
    }
}
