package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.port.AdapterException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Exports as they arrive over the wire. */
abstract class ExportContract extends ConsoleContract {

    private static final String CSV = SHOP + "/admin/exports/clicks.csv";
    private static final String XLSX = SHOP + "/admin/exports/clicks.xlsx";
    private static final String[] VIEWER = {TestShop.CREDENTIAL, "viewer"};

    private void letIn() throws Exception {
        reopen(shop.api().adminAccess(shop.ownerInHeader()));
    }

    @Test
    void the_complete_history_is_handed_out_newest_first() throws Exception {
        letIn();
        record(
                click("one", "2026-03-01T23:30:00Z", "mug-01", "product_whatsapp", AgentClass.PERSON),
                click("two", "2026-03-02T10:00:00.250Z", "gone-01", "cart_whatsapp", AgentClass.ROBOT),
                click("three", "2025-01-01T00:00:00Z", "", "floating_instagram", AgentClass.PERSON));
        Answer csv = client().get(CSV + "?lang=en", VIEWER);

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("content-type")).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(csv.header("content-length")).isEmpty();
        assertThat(csv.header("cache-control")).isEqualTo("no-store");
        assertThat(csv.header("x-order-to-chat-rows")).isEqualTo("3");
        assertThat(csv.header("content-disposition"))
                .isEqualTo("attachment; filename=\"Clicks-demo.csv\"; filename*=UTF-8''Clicks%20Loja%20Demo.csv");
        assertThat(csv.text().split("\r\n"))
                .containsExactly(
                        "\uFEFFProduct id,Product,Entry point,Channel,Page,Device,Visitor,Number,Time (America/Sao_Paulo)",
                        "gone-01,,cart_whatsapp,WhatsApp,product,mobile,robot,'+5511988887777,2026-03-02T07:00:00.250-03:00",
                        "mug-01,Caneca,product_whatsapp,WhatsApp,product,mobile,person,'+5511988887777,2026-03-01T20:30:00.000-03:00",
                        ",,floating_instagram,Instagram,product,mobile,person,'+5511988887777,2024-12-31T21:00:00.000-03:00");
    }

    @Test
    void a_filter_narrows_it_and_the_language_names_the_columns() throws Exception {
        letIn();
        record(
                click("one", "2026-03-01T23:30:00Z", "mug-01", "product_whatsapp", AgentClass.PERSON),
                click("two", "2026-03-02T10:00:00Z", "mug-01", "product_whatsapp", AgentClass.PERSON),
                click("three", "2026-03-02T11:00:00Z", "mug-01", "product_whatsapp", AgentClass.ROBOT));
        Answer days = client().get(CSV + "?lang=pt-BR&from=2026-03-01&to=2026-03-01", VIEWER);
        Answer inKathmandu =
                client().get(CSV + "?lang=es&zone=Asia/Kathmandu&from=2026-03-02&to=2026-03-02&agent=person", VIEWER);
        Answer searched = client().get(CSV + "?q=mug&agent=all", VIEWER);

        assertThat(days.text()).startsWith("\uFEFFID do produto,Produto,Ponto de entrada,");
        assertThat(lines(days)).isEqualTo(1);
        assertThat(days.header("x-order-to-chat-rows")).isEqualTo("1");
        assertThat(days.header("content-disposition")).contains("Cliques-demo-2026-03-01_2026-03-01.csv");
        assertThat(inKathmandu.text()).contains("Hora (Asia/Kathmandu)", "2026-03-02T15:45:00.000+05:45");
        assertThat(lines(inKathmandu)).isEqualTo(2);
        assertThat(inKathmandu.header("x-order-to-chat-rows")).isEqualTo("2");
        assertThat(lines(searched)).isEqualTo(3);
        assertThat(searched.header("x-order-to-chat-rows")).isEmpty();
    }

    @Test
    void a_spreadsheet_arrives_whole() throws Exception {
        letIn();
        record(click("one", "2026-03-01T23:30:00Z", "mug-01", "product_whatsapp", AgentClass.PERSON));
        Answer file = client().get(XLSX, VIEWER);

        assertThat(file.header("content-type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Path path =
                Files.write(Files.createTempFile("clicks", ".xlsx"), file.http().body());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            assertThat(new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("mug-01", "Caneca")
                    .doesNotContain("<f>");
        } finally {
            Files.delete(path);
        }
    }

    @Test
    void asking_for_the_head_makes_no_file() throws Exception {
        letIn();
        shop.clickLog.withoutEnd(page -> {
            throw new AssertionError("nobody asked for clicks");
        });
        Answer head = client().method("HEAD", XLSX, VIEWER);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("content-disposition")).contains(".xlsx");
        assertThat(head.http().body()).isEmpty();
    }

    @Test
    void the_first_bytes_arrive_while_the_rest_is_not_read_yet() throws Exception {
        letIn();
        CountDownLatch seen = new CountDownLatch(1);
        shop.clickLog.withoutEnd(page -> {
            if (page == 3) {
                await(seen);
            }
        });
        HttpResponse<InputStream> file = client().open(CSV, VIEWER);
        try (InputStream body = file.body()) {
            assertThat(new String(body.readNBytes(10_000), StandardCharsets.UTF_8))
                    .contains("mug-01");
            seen.countDown();
            assertThat(body.readNBytes(1_000_000)).hasSize(1_000_000);
        }
    }

    @Test
    void a_failure_in_the_middle_breaks_the_transfer_off_and_is_reported() throws Exception {
        letIn();
        AdapterException lost = new AdapterException("ClickLog.search", "shop=demo", "lost", true, null);
        for (String path : List.of(CSV, XLSX)) {
            shop.failures.clear();
            int[] pages = {0};
            shop.clickLog.withoutEnd(page -> {
                if (++pages[0] == 20) {
                    throw lost;
                }
            });
            HttpResponse<InputStream> file = client().open(path, VIEWER);

            assertThat(file.statusCode()).isEqualTo(200);
            assertThatExceptionOfType(IOException.class).as(path).isThrownBy(() -> {
                try (InputStream body = file.body()) {
                    body.readAllBytes();
                }
            });
            assertThat(shop.failures).as(path).containsExactly(lost);
        }
    }

    @Test
    void a_mistake_before_the_first_row_breaks_it_off_too() throws Exception {
        letIn();
        shop.clickLog.withoutEnd(page -> {
            throw new IllegalStateException("Ana, 11 98888-7777");
        });
        HttpResponse<InputStream> file = client().open(XLSX, VIEWER);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            try (InputStream body = file.body()) {
                body.readAllBytes();
            }
        });
        assertThat(shop.failures).hasSize(1);
    }

    @Test
    void when_the_client_goes_away_the_work_ends_quietly() throws Exception {
        letIn();
        shop.clickLog.withoutEnd(page -> {});
        HttpResponse<InputStream> file = client().open(CSV, VIEWER);
        try (InputStream body = file.body()) {
            assertThat(body.readNBytes(1_000)).hasSize(1_000);
        }

        assertThat(shop.clickLog.over.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(client().get(CSV + "?from=x", VIEWER).status()).isEqualTo(400);
        assertThat(shop.failures).isEmpty();
    }

    @Test
    void while_one_client_reads_slowly_another_is_told_to_come_back() throws Exception {
        reopen(shop.api()
                .adminAccess(shop.ownerInHeader())
                .limits(Limits.standard().withParallelExports(1)));
        shop.clickLog.withoutEnd(page -> {});
        HttpResponse<InputStream> slow = client().open(CSV, VIEWER);
        try (InputStream body = slow.body()) {
            assertThat(body.readNBytes(1_000)).hasSize(1_000);
            Answer other = client().get(XLSX, VIEWER);

            assertThat(other.status()).isEqualTo(503);
            assertThat(other.code()).isEqualTo("busy");
            assertThat(other.header("retry-after")).isNotEmpty();
            assertThat(client().method("HEAD", XLSX, VIEWER).status()).isEqualTo(200);
        }
    }

    @Test
    void who_could_not_tell_a_part_from_the_whole_gets_no_file() throws Exception {
        letIn();
        for (String path : List.of(CSV, XLSX)) {
            String answer = client().raw("GET " + path + " HTTP/1.0\r\n" + TestShop.CREDENTIAL + ": viewer\r\n\r\n");
            assertThat(answer)
                    .as(path)
                    .matches("(?s)HTTP/1\\.[01] 505 .*")
                    .contains("\"code\":\"old-http\"", "HTTP/1.1")
                    .doesNotContain("mug-01", "filename");
        }
        String form = client().raw("GET " + SHOP + "/form HTTP/1.0\r\n\r\n");
        assertThat(form).matches("(?s)HTTP/1\\.[01] 200 .*");
    }

    @Test
    void an_error_in_the_middle_does_not_leave_the_client_waiting() throws Exception {
        letIn();
        shop.clickLog.withoutEnd(page -> {
            if (page == 3) {
                throw new StackOverflowError();
            }
        });
        HttpResponse<InputStream> file = client().open(CSV, VIEWER);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            try (InputStream body = file.body()) {
                body.readAllBytes();
            }
        });
        assertThat(shop.failures)
                .singleElement()
                .satisfies(told -> assertThat(told).hasCauseInstanceOf(StackOverflowError.class));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void record(Click... clicks) {
        shop.clickLog.append(TestShop.ID, List.of(clicks));
    }

    private static long lines(Answer csv) {
        return csv.text().lines().count() - 1;
    }

    private static Click click(String id, String at, String product, String point, AgentClass agent) {
        return new Click(
                ClickId.of("click-" + id),
                Instant.parse(at),
                Optional.of(product).filter(text -> !text.isEmpty()).map(ProductId::of),
                PageKind.PRODUCT,
                EntryPointId.of(point),
                DeviceClass.MOBILE,
                agent,
                Optional.of(PhoneNumber.ofE164("+5511988887777")));
    }
}
