package io.ordertochat.vat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The tax offices that stand in Italian numbers; a table of its own, because offices come and go. */
final class ItalianOffices {

    private static final String TABLE = "it-vat-offices.tsv";
    private static final ItalianOffices PUBLISHED = read();

    private final BitSet codes;

    private ItalianOffices(BitSet codes) {
        this.codes = codes;
    }

    static ItalianOffices published() {
        return PUBLISHED;
    }

    boolean contain(int code) {
        return codes.get(code);
    }

    private static ItalianOffices read() {
        try (InputStream stream = ItalianOffices.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + ": missing from the jar; build it again");
            }
            BitSet codes = new BitSet();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(range -> codes.set(Integer.parseInt(range[0]), Integer.parseInt(range[1]) + 1));
            return new ItalianOffices(codes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }
}
