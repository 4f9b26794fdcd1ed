package io.ordertochat.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.conversation.StopWords.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop! ",
                "STOP.",
                "«stop»",
                "Stop all",
                "UNSUBSCRIBE",
                "Opt-out",
                "SAIR",
                "sair",
                "Parar",
                "pare!!!",
                "Não quero mais",
                "NAO QUERO MAIS RECEBER",
                "Cancelar inscrição",
                "Descadastrar",
                "BAJA",
                "Baja.",
                "Dar de baja",
                "No quiero recibir más mensajes",
                "cancelar suscripción",
                "ＳＴＯＰ",
                "stop 🙏",
                "🛑 STOP"
            })
    void a_message_that_is_such_a_word_asks_to_stop(String message) {
        assertThat(StopWords.wish(message)).isEqualTo(Wish.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "Start!", "quero receber", "Voltar a receber", "Alta", "Quiero recibir"})
    void a_message_that_is_such_a_word_asks_to_start_again(String message) {
        assertThat(StopWords.wish(message)).isEqualTo(Wish.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!!!",
                "don't stop",
                "please don't stop",
                "stop by tomorrow",
                "nonstop",
                "stops",
                "bus stop",
                "posso parar aí?",
                "quero sair com a caneca",
                "baja california",
                "el precio baja",
                "cancelar o pedido",
                "cancel",
                "cancelar",
                "não",
                "no",
                "fim",
                "🛑",
                "start up"
            })
    void anything_else_asks_for_neither(String message) {
        assertThat(StopWords.wish(message)).isEqualTo(Wish.NONE);
    }

    @Test
    void a_long_message_is_never_taken_for_one() {
        assertThat(StopWords.wish("stop" + " ".repeat(60))).isEqualTo(Wish.NONE);
        assertThat(StopWords.wish("x".repeat(1_000_000))).isEqualTo(Wish.NONE);
    }
}
