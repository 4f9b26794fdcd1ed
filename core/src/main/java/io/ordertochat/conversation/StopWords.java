package io.ordertochat.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises a message that asks for no more marketing, or for it again, in English, Portuguese and Spanish. The whole message
 * has to be such a word: "please don't stop" and "stop by tomorrow" are not. Case, accents, signs and spaces around do not
 * matter. "Cancel" alone is none: in a shop it means the order.
 */
public final class StopWords {

    private static final int LONGEST = 60;

    private static final Set<String> STOP = Set.of(
            // English; the first ones are those that carriers have honoured for text messages for long.
            "stop",
            "stopall",
            "stop all",
            "unsubscribe",
            "cancel all",
            "end",
            "quit",
            "opt out",
            "optout",
            "remove me",
            "no more messages",
            "stop messages",
            "stop promotions",
            "unsubscribe me",
            // Portuguese
            "parar",
            "pare",
            "sair",
            "descadastrar",
            "descadastre",
            "cancelar inscricao",
            "remover",
            "me remova",
            "nao quero mais",
            "nao quero receber",
            "nao quero mais receber",
            "nao quero mais receber mensagens",
            "parar promocoes",
            "cancelar promocoes",
            // Spanish
            "parar mensajes",
            "baja",
            "darme de baja",
            "dar de baja",
            "alto",
            "detener",
            "salir",
            "no quiero mas",
            "no quiero recibir",
            "no quiero recibir mas",
            "no quiero recibir mas mensajes",
            "cancelar suscripcion",
            "detener promociones");

    private static final Set<String> START = Set.of(
            "start",
            "unstop",
            "subscribe",
            "opt in",
            "resume", // English
            "voltar a receber",
            "quero receber",
            "inscrever",
            "retomar", // Portuguese
            "alta",
            "suscribir",
            "suscribirme",
            "quiero recibir",
            "reanudar"); // Spanish

    private StopWords() {}

    /** What a message asks for. */
    public enum Wish {
        /** No more marketing. */
        STOP,
        /** Marketing again. */
        START,
        /** Neither. */
        NONE
    }

    /**
     * Reads a message.
     *
     * @param message what somebody wrote, or the lettering of the answer they tapped
     * @return what it asks for
     */
    public static Wish wish(String message) {
        if (message.length() > LONGEST) {
            return Wish.NONE;
        }
        String words = bare(message);
        if (STOP.contains(words)) {
            return Wish.STOP;
        }
        return START.contains(words) ? Wish.START : Wish.NONE;
    }

    /** Small letters without accents and single spaces, and nothing else. */
    private static String bare(String message) {
        String apart = Normalizer.normalize(message, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(apart.length());
        boolean gap = false;
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int c = apart.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !bare.isEmpty()) {
                    bare.append(' ');
                }
                bare.appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'') {
                gap = true;
            }
        }
        return bare.toString();
    }
}
