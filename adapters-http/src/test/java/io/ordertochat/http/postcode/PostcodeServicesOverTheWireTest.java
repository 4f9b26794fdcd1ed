package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.AddressAnswer.NoSuchCode;
import io.ordertochat.form.AddressAnswer.Unavailable;
import io.ordertochat.form.Cep;
import io.ordertochat.http.postcode.SourceFailure.Kind;
import io.ordertochat.testkit.postcode.Behaviour;
import io.ordertochat.testkit.postcode.LocalPostcodeServices;
import io.ordertochat.testkit.postcode.PostcodeService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way the services answer and fail, each over a real connection. */
class PostcodeServicesOverTheWireTest {

    private static final Cep SE = new Cep("01001000");
    private static final Cep NORONHA = new Cep("53990000");
    private static final Cep NOBODYS = new Cep("99999999");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final LocalPostcodeServices services = LocalPostcodeServices.start();
    private final List<SourceFailure> failures = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        services.close();
    }

    @ParameterizedTest
    @EnumSource(PostcodeService.class)
    void each_service_is_understood(PostcodeService service) {
        String name = Local.source(services, service).name();

        assertThat(only(service, LONG).find(SE)).isEqualTo(new Found("Praça da Sé", "Sé", "São Paulo", "SP", name));
        assertThat(only(service, LONG).find(NORONHA)).isEqualTo(new Found("", "", "Fernando de Noronha", "PE", name));
        assertThat(only(service, LONG).find(NOBODYS)).isEqualTo(new NoSuchCode(name));
        services.behave(Behaviour.EMPTY_STREET);
        assertThat(only(service, LONG).find(SE)).isEqualTo(new Found("", "", "São Paulo", "SP", name));
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VIA_CEP,ERRO_TRUE",
        "VIA_CEP,ERRO_TEXT",
        "VIA_CEP,ERROR_TRUE",
        "OPEN_CEP,ERROR_TRUE",
        "OPEN_CEP,ERRO_TRUE",
        "OPEN_CEP,ERRO_TEXT",
        "BRASIL_API,DENIES_ALL",
    })
    void every_form_of_denial_is_one(PostcodeService service, Behaviour behaviour) {
        services.behave(behaviour);

        assertThat(only(service, LONG).find(SE)).isInstanceOf(NoSuchCode.class);
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN,UNREACHABLE,0",
        "CUT,UNREACHABLE,0",
        "BAD_REQUEST_PAGE,STATUS,400",
        "NOT_FOUND_PAGE,STATUS,404",
        "SERVER_ERROR,STATUS,500",
        "FORBIDDEN,BLOCKED,403",
        "TOO_MANY,BLOCKED,429",
        "REDIRECT,REDIRECTED,302",
        "BROKEN_JSON,NONSENSE,200",
        "WRONG_TYPES,NONSENSE,200",
        "OTHER_CODE,NONSENSE,200",
        "ENDLESS,TOO_LARGE,200"
    })
    void every_failure_is_told_and_is_no_denial(Behaviour behaviour, Kind kind, int status) {
        services.behave(behaviour);
        List<SourceFailure> expected = new ArrayList<>();
        for (PostcodeService service : PostcodeService.values()) {
            assertThat(only(service, LONG).find(SE)).isEqualTo(new Unavailable());
            expected.add(new SourceFailure(Local.source(services, service).name(), kind, status));
        }

        assertThat(failures).isEqualTo(expected);
        assertThat(services.received()).noneMatch(question -> question.contains("/elsewhere"));
    }

    @ParameterizedTest
    @CsvSource({"HELD,TIMED_OUT", "DRIP,TIMED_OUT"})
    void what_comes_too_late_is_not_waited_for(Behaviour behaviour, Kind kind) {
        services.behave(behaviour);
        long start = System.nanoTime();

        assertThat(only(PostcodeService.VIA_CEP, Duration.ofMillis(300)).find(SE))
                .isEqualTo(new Unavailable());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(failures).containsExactly(new SourceFailure("viacep", kind, 0));
    }

    @Test
    void sources_that_can_only_pass_on_that_theirs_are_down_have_not_denied() {
        services.behave(Behaviour.SOURCES_DOWN);

        assertThat(only(PostcodeService.BRASIL_API, LONG).find(SE)).isEqualTo(new Unavailable());
        assertThat(failures).containsExactly(new SourceFailure("brasilapi", Kind.UNDECIDED, 404));
    }

    @Test
    void sources_are_asked_in_their_order_and_no_further_than_needed() {
        PostcodeServices lookup = Local.lookup(services).limit(LONG).build();

        assertThat(source(lookup.find(SE))).isEqualTo("viacep");
        assertThat(services.received()).hasSize(1);
        services.behave(PostcodeService.VIA_CEP, Behaviour.SERVER_ERROR);
        assertThat(source(lookup.find(new Cep("01310100")))).isEqualTo("brasilapi");
        services.behave(PostcodeService.BRASIL_API, Behaviour.DENIES_ALL);
        assertThat(source(lookup.find(new Cep("01310200")))).isEqualTo("opencep");
        assertThat(services.received()).hasSize(6);
    }

    @Test
    void a_first_source_that_hangs_leaves_time_for_the_others() {
        services.behave(PostcodeService.VIA_CEP, Behaviour.HELD);
        PostcodeServices lookup = Local.lookup(services)
                .limit(Duration.ofSeconds(6))
                .onFailure(failures::add)
                .build();

        assertThat(source(lookup.find(SE))).isEqualTo("brasilapi");
        assertThat(failures).containsExactly(new SourceFailure("viacep", Kind.TIMED_OUT, 0));
    }

    @Test
    void nothing_but_the_digits_leaves() {
        services.behave(Behaviour.DENIES_ALL);
        PostcodeServices lookup = Local.lookup(services).limit(LONG).build();
        lookup.find(SE);
        lookup.find(NORONHA);

        assertThat(services.received()).hasSize(6).allSatisfy(question -> {
            List<String> lines = question.lines().toList();
            assertThat(lines.get(0)).matches("GET /[a-z0-9/]*(01001000|53990000)(/json/)?");
            assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(':'))))
                    .isSubsetOf("Accept", "Connection", "Content-length", "Host", "User-agent");
            assertThat(question).contains("User-agent: [order-to-chat]", "Host: [127.0.0.1:");
        });
    }

    @Test
    void what_services_call_the_complement_is_nobodys_flat() {
        assertThat(only(PostcodeService.VIA_CEP, LONG).find(SE).toString()).doesNotContain("ímpar");
    }

    private PostcodeServices only(PostcodeService service, Duration limit) {
        return PostcodeServices.builder(Local.CLIENT)
                .sources(Local.source(services, service))
                .limit(limit)
                .onFailure(failures::add)
                .build();
    }

    private static String source(AddressAnswer answer) {
        return answer instanceof Found found ? found.source() : answer.toString();
    }
}
