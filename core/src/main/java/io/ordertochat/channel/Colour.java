package io.ordertochat.channel;

/**
 * A colour on screen, and the lettering that can be read on it.
 *
 * @param rgb red, green and blue in the lower 24 bits
 */
public record Colour(int rgb) {

    /** WhatsApp's brand green. White lettering on it has a contrast of 1.98, which nobody with tired eyes can read. */
    public static final Colour WHATSAPP = new Colour(0x25D366);

    /** The contrast that text must have at least (WCAG 2.2, success criterion 1.4.3). */
    public static final double READABLE = 4.5;

    private static final int HEX_LENGTH = 7;
    private static final Colour BLACK = new Colour(0x000000);
    private static final Colour WHITE = new Colour(0xFFFFFF);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when there are bits above the lower 24
     */
    public Colour {
        if ((rgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("colour: more than 24 bits; write red, green and blue as 0xRRGGBB");
        }
    }

    /**
     * Reads a colour as style sheets write it.
     *
     * @param hex a hash and six hexadecimal digits, such as {@code #25D366}
     * @return the colour
     * @throws IllegalArgumentException when it has another form
     */
    public static Colour ofHex(String hex) {
        if (hex.length() != HEX_LENGTH
                || hex.charAt(0) != '#'
                || !hex.chars().skip(1).allMatch(Colour::isHexDigit)) {
            throw new IllegalArgumentException(
                    "colour: got " + hex.length()
                            + " characters, some not allowed; allowed are a hash and six hexadecimal digits; write it like #25D366");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    private static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    }

    /**
     * The lettering for this background: white or black, whichever stands out more. One of the two always reaches 4.5:1.
     *
     * @return white or black
     */
    public Colour lettering() {
        return contrastWith(WHITE) >= contrastWith(BLACK) ? WHITE : BLACK;
    }

    /**
     * The contrast ratio of WCAG 2.2.
     *
     * @param other the other colour
     * @return 1 for the same colour to 21 for black and white
     */
    public double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /**
     * The colour for style sheets.
     *
     * @return such as {@code #25D366}
     */
    public String hex() {
        StringBuilder out = new StringBuilder("#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt((rgb >> shift) & 15));
        }
        return out.toString();
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
