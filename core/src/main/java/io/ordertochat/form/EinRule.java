package io.ordertochat.form;

import java.util.List;
import java.util.Set;

/**
 * An employer identification number of the United States: nine digits without a check digit, of which the first two are a
 * prefix that the tax office uses. The normal form is bare.
 */
final class EinRule implements FieldRule {

    private static final DocumentMask MASK = DocumentMask.of(FieldKey.EIN);
    private static final boolean[] USED = used(TableResource.rows("ein-prefixes.tsv"));

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String ein = MASK.bare(text);
        if (ein.isEmpty()) {
            return MASK.refusal(text);
        }
        int prefix = (ein.charAt(0) - '0') * 10 + ein.charAt(1) - '0';
        return USED[prefix] ? FieldRule.valid(ein) : FieldRule.invalid(ViolationCode.PREFIX);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(ViolationCode.PREFIX);
    }

    private static boolean[] used(List<List<String>> rows) {
        boolean[] used = new boolean[100];
        for (List<String> row : rows) {
            for (int prefix = Integer.parseInt(row.get(0)); prefix <= Integer.parseInt(row.get(1)); prefix++) {
                used[prefix] = true;
            }
        }
        return used;
    }
}
