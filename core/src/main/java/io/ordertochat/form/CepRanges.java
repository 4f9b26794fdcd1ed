package io.ordertochat.form;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which Brazilian state a postal code lies in. */
final class CepRanges {

    private static final CepRanges PUBLISHED = new CepRanges(TableResource.rows("cep-ranges.tsv"));
    private static final int PLACES = 5;

    /** By the first five digits of a range's beginning. */
    private final NavigableMap<Integer, Range> ranges = new TreeMap<>();

    private CepRanges(List<List<String>> rows) {
        for (List<String> row : rows) {
            ranges.put(Integer.valueOf(row.get(1)), new Range(row.get(0), Integer.parseInt(row.get(2))));
        }
    }

    static CepRanges published() {
        return PUBLISHED;
    }

    /** The two-letter code of the state; empty where nothing is assigned. */
    String stateOf(String cep) {
        int place = Integer.parseInt(cep.substring(0, PLACES));
        var below = ranges.floorEntry(place);
        return below != null && place <= below.getValue().last()
                ? below.getValue().state()
                : "";
    }

    private record Range(String state, int last) {}
}
