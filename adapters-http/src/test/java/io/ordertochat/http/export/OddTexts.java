package io.ordertochat.http.export;

import java.util.List;
import java.util.Random;

/** Texts that files have trouble with, and texts made of their parts. */
final class OddTexts {

    static final List<String> KNOWN = List.of(
            "=cmd|' /C calc'!A0",
            "=1+1",
            "+5511988887777",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "'=1+1",
            "''=1+1",
            "'tis",
            "x;=cmd|' /C calc'!A0;",
            "x\t=1+1",
            "\uFF1D1+1",
            "a,b",
            "a \"quoted\" word",
            "\"",
            "\"=1+1\"",
            "line\nbreak",
            "line\r\nbreak",
            "line\rbreak",
            "\nfirst and last\n",
            "  blanks at both ends  ",
            " ",
            "_x0041_",
            "_x005F_x0041_",
            "_x000D_ and _x0 and _xZZZZ_",
            "<b>&amp;</b> ]]> <!-- -->",
            "Café, ação, ñandú",
            "😀👩‍👩‍👧 👋🏽",
            "مرحبا \u202Eevil\u202C",
            "00123",
            "1e5",
            "2026-03-02",
            "TRUE",
            "\u0000\u0001\u0008\u000B\u001F",
            "half \uD83D pair",
            "\uDE00",
            "\uFFFE\uFFFF",
            "\u007F\u0085\u00A0\u2028",
            "#REF!",
            "http://example.com/?a=1&b=2");

    private static final String[] PARTS = {
        "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", " ", "_x0041_", "_", "x", "a", "7", "é", "😀",
        "\uD83D", "\uDE00", "\u0001", "\uFFFF", "<", "&", ">", "|", "\uFF1D", "]]>"
    };

    private OddTexts() {}

    static String random(Random random) {
        StringBuilder out = new StringBuilder();
        int parts = 1 + random.nextInt(9);
        for (int i = 0; i < parts; i++) {
            out.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return out.toString();
    }

    /** What every file shows of a text: what cannot be shown is replaced, one sign for one. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean lost = (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    || c == 0xfffe
                    || c == 0xffff;
            out.appendCodePoint(lost ? 0xfffd : c);
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
