package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer.Found;
import io.ordertochat.form.Cep;
import io.ordertochat.http.postcode.SourceFailure.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meaning of answers, letter by letter. */
class SourceFormatTest {

    private static final Cep SE = new Cep("01001000");
    private static final String VIA =
            "{'cep':'01001-000','logradouro':'Rua Um','bairro':'Centro','localidade':'Recife','uf':'PE'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            VIA_CEP    | 200 | {'erro':true}                                              | denied
            VIA_CEP    | 200 | {'erro':'true'}                                            | denied
            VIA_CEP    | 200 | {'erro':false}                                             | denied
            VIA_CEP    | 200 | {'erro':null}                                              | denied
            VIA_CEP    | 404 | {'error':{'code':404}}                                     | denied
            VIA_CEP    | 200 | {'cep':'01001-000','localidade':'Recife','uf':'PE','erro':1} | denied
            OPEN_CEP   | 404 | {'error':true}                                             | denied
            OPEN_CEP   | 200 | {'erro':'true'}                                            | denied
            OPEN_CEP   | 404 | {}                                                         | NONSENSE
            OPEN_CEP   | 404 | []                                                         | STATUS
            OPEN_CEP   | 404 | <html>error</html>                                         | STATUS
            OPEN_CEP   | 404 | 'error'                                                    | STATUS
            BRASIL_API | 404 | {'name':'C','message':'m','type':'t','errors':[{'message':'CEP não encontrado na base dos Correios.'}]} | denied
            BRASIL_API | 404 | {'name':'C','message':'m','type':'t','errors':[{'message':'CEP INVÁLIDO'}]}          | denied
            BRASIL_API | 404 | {'name':'C','message':'m','type':'t','errors':[{'message':'CEP NAO ENCONTRADO'}]}    | denied
            BRASIL_API | 404 | {'name':'C','message':'m','type':'t','errors':[{'message':'Erro ao se conectar com o serviço ViaCEP.'}]} | UNDECIDED
            BRASIL_API | 404 | {'name':'C','message':'CEP não encontrado','type':'t','errors':[]} | UNDECIDED
            BRASIL_API | 404 | {'error':{'code':'404','message':'The page could not be found'}}   | NONSENSE
            BRASIL_API | 404 | {'error':true}                                             | NONSENSE
            BRASIL_API | 200 | {'erro':true}                                              | NONSENSE
            BRASIL_API | 404 | The page could not be found                                | STATUS
            """)
    void denials_and_what_only_looks_like_one(SourceFormat format, int status, String body, String meaning) {
        assertThat(meaning(read(format, status, body))).isEqualTo(meaning);
    }

    @Test
    void an_address_needs_status_200_its_own_code_a_city_and_a_state() {
        assertThat(read(SourceFormat.VIA_CEP, 200, VIA))
                .isEqualTo(new SourceSays.Known(new Found("Rua Um", "Centro", "Recife", "PE", "viacep")));
        assertThat(meaning(read(SourceFormat.VIA_CEP, 404, VIA))).isEqualTo("NONSENSE");
        for (String changed : new String[] {
            VIA.replace("01001-000", "01001-001"),
            VIA.replace("'cep':'01001-000',", ""),
            VIA.replace("'01001-000'", "null"),
            VIA.replace("Recife", ""),
            VIA.replace("'Recife'", "null"),
            VIA.replace("'Recife'", "7"),
            VIA.replace("'Rua Um'", "false"),
            VIA.replace("'Centro'", "['Centro']"),
            VIA.replace("'PE'", "'Pernambuco'"),
            VIA.replace("'PE'", "['PE']"),
            VIA.replace("'uf':'PE'", "'uf':'PE','uf':'SP'"),
            VIA + VIA,
            VIA + "x",
            "[" + VIA + "]",
            VIA.substring(0, VIA.length() - 1),
            ""
        }) {
            assertThat(meaning(read(SourceFormat.VIA_CEP, 200, changed)))
                    .as(changed)
                    .isEqualTo("NONSENSE");
        }
    }

    @Test
    void parts_that_are_not_there_are_empty_and_other_members_may_be_anything() {
        String sparse =
                "{'cep':'01001000','localidade':'Recife','uf':'pe','bairro':null,'lat':-8.05,'x':{'y':[[{}],1]}}";

        assertThat(read(SourceFormat.OPEN_CEP, 200, sparse))
                .isEqualTo(new SourceSays.Known(new Found("", "", "Recife", "PE", "opencep")));
    }

    @ParameterizedTest
    @CsvSource({"1001000,known", "01001000,NONSENSE", "1001001,NONSENSE", "11001000,NONSENSE", "1001000.0,NONSENSE"})
    void a_code_that_comes_as_a_number_has_lost_its_zero(String number, String meaning) {
        String body = "{'cep':" + number + ",'street':'','neighborhood':'','city':'Recife','state':'PE','service':'x'}";

        assertThat(meaning(read(SourceFormat.BRASIL_API, 200, body))).isEqualTo(meaning);
    }

    @Test
    void bytes_that_are_no_utf8_mean_nothing() {
        byte[] latin1 = VIA.replace('\'', '"').replace("Recife", "São Paulo").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(meaning(SourceFormat.VIA_CEP.read(200, latin1, SE))).isEqualTo("NONSENSE");
    }

    @Test
    void no_answer_whatsoever_is_an_exception() {
        Random random = new Random(29);
        String pieces = "{}[],:\"'\\u0\n 019eE.-+truefalsn\u00e9";
        byte[] sound = VIA.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 15_000; round++) {
            byte[] body = sound.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                body[random.nextInt(body.length)] = (byte) pieces.charAt(random.nextInt(pieces.length()));
            }
            for (SourceFormat format : SourceFormat.values()) {
                assertThat(format.read(round % 2 == 0 ? 200 : 404, body, SE)).isNotNull();
            }
        }
        String deep = "{\"a\":" + "[".repeat(60_000);
        assertThat(meaning(read(SourceFormat.VIA_CEP, 200, deep))).isEqualTo("NONSENSE");
    }

    private static SourceSays read(SourceFormat format, int status, String body) {
        return format.read(status, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), SE);
    }

    private static String meaning(SourceSays said) {
        if (said instanceof SourceSays.Nothing nothing) {
            Kind kind = nothing.kind();
            return kind.name();
        }
        return said instanceof SourceSays.Denied ? "denied" : "known";
    }
}
