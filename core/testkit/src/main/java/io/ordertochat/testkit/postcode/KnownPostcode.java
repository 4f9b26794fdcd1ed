package io.ordertochat.testkit.postcode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a service knows of a code.
 *
 * @param cep eight digits
 * @param street street name; empty for a town with one code
 * @param complement which part of the street has the code
 * @param neighborhood neighbourhood; empty for a town with one code
 * @param city city or town
 * @param state two-letter code of the state
 * @param ibge the town's number at the statistics office
 */
public record KnownPostcode(
        String cep, String street, String complement, String neighborhood, String city, String state, String ibge) {

    private static final String TABLE = "postcodes.tsv";
    private static final int COLUMNS = 7;

    /** Checks that no part is null. */
    public KnownPostcode {
        Objects.requireNonNull(cep, "cep");
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(complement, "complement");
        Objects.requireNonNull(neighborhood, "neighborhood");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(ibge, "ibge");
    }

    /**
     * Some dozens of real codes: at least one of each state, some of them the only code of their town.
     *
     * @return the codes
     */
    public static List<KnownPostcode> samples() {
        try (InputStream in = KnownPostcode.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + ": not beside its class; the jar is incomplete");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(KnownPostcode::ofLine)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }

    private static KnownPostcode ofLine(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(TABLE + ": a line has " + cells.length + " cells; write " + COLUMNS);
        }
        return new KnownPostcode(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
