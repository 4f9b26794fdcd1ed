package io.ordertochat.message;

import java.util.Random;
import java.util.regex.Pattern;

/** Texts that try to break out of their place, and how to see whether one did. */
final class HostileTexts {

    private static final String[] PIECES = {
        "Ana",
        "a",
        "b1",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\u2028",
        "*",
        "_",
        "~",
        "`",
        "```",
        "- ",
        "1. ",
        "> ",
        ".",
        "..",
        ":",
        "/",
        "//",
        "://",
        "www.",
        "evil.com",
        "https://",
        ".рф",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u200f",
        "\u061c",
        "\u200b",
        "\ufeff",
        "\u200d",
        "\u200c",
        "\ufe0f",
        "\u0301",
        "e\u0301",
        "\u00ad",
        "\u0000",
        "\u0007",
        "\u0085",
        "😀",
        "👨‍👩‍👧",
        "\ud83d",
        "\ude00",
        "محمد",
        "हिन्दी",
        "山",
        "é",
        "\u1fef",
        "Total: R$ 0,01",
        "{{total}}",
        "%0A",
        "+&#?",
        "\u3000",
        "…",
        "𝒳",
        "。",
        "\u034f",
        "\u1100\u1161\u11a8"
    };

    private static final Pattern ACTIVE =
            Pattern.compile("(?<![0-9A-Za-z])[*_~`]|[*_~`](?![0-9A-Za-z])|^(?:- |> ?|[0-9]+\\. )");
    private static final Pattern LINK = Pattern.compile("://|www\\.\\p{L}|[\\p{L}\\p{N}-]\\.\\p{L}[\\p{L}\\p{M}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\u0080-\u009f\u200b\u200e\u200f\u202a-\u202e"
            + "\u2066-\u2069\u061c\ufeff\u2060\u2028\u2029]|[\\ud800-\\udbff](?![\\udc00-\\udfff])| {2}|^ | $");

    private HostileTexts() {}

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static boolean hasActiveMarker(String line) {
        return ACTIVE.matcher(line).find();
    }

    static boolean hasLink(String line) {
        return LINK.matcher(line).find();
    }

    static boolean hasForbidden(String line) {
        return FORBIDDEN.matcher(line).find();
    }
}
