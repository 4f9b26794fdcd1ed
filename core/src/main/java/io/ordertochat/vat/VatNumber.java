package io.ordertochat.vat;

import io.ordertochat.vat.VatVerdict.Invalid;
import io.ordertochat.vat.VatVerdict.Reason;
import io.ordertochat.vat.VatVerdict.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A VAT number of a state of the European Union, Northern Ireland, Great Britain, Switzerland or Norway that passed all
 * checks that need no register: shape, check digits, and dates of birth or tax offices where a number has them inside.
 *
 * <pre>{@code
 * if (VatNumber.check("de 136.695.976") instanceof VatVerdict.Valid valid) {
 *     store(valid.number().value()); // DE136695976
 * }
 * }</pre>
 *
 * <p><b>What passing means.</b> The number is plausible. Whether it was issued, to whom, and whether it is still in use is
 * known to the registers only: VIES of the European Commission (the Union and Northern Ireland), HMRC (Great Britain), the
 * UID register (Switzerland), Brønnøysund (Norway). Some states do not publish their rule, so a host that gets a "valid"
 * from a register should believe the register.
 *
 * <p><b>Sources.</b> The structures in the frequently asked questions of VIES; for check digits what the states publish and
 * the Commission's paper on VIES validation routines; ISO/IEC 7064 for MOD 11,10 (Germany, Croatia) and MOD 97-10 (Dutch sole
 * traders since 2020); ISO/IEC 7812-1 for Luhn (France, Italy, Sweden). Recent forms are known: Belgian numbers that begin
 * with 1 (2023), Irish ones with two letters (2013), Latvian ones that begin with 32 (2017). Italian tax offices are a
 * table of this package, with its source and date.
 *
 * <p>Numbers of sole traders often hold a person's tax number or date of birth, so {@link #toString} masks. Instances are
 * immutable and equal when their normal forms are.
 */
public final class VatNumber {

    private static final int SHOWN_AT_END = 2;

    private final VatScheme scheme;
    private final String value;

    private VatNumber(VatScheme scheme, String value) {
        this.scheme = scheme;
        this.value = value;
    }

    /**
     * Checks what a person typed. White space, {@code .}, {@code -} and {@code /} are left out wherever they stand, ASCII
     * letters may be small, and no other character is forgiven; digits of other scripts are refused. {@code GR} is taken for
     * {@code EL}. Old Belgian numbers of nine digits and Greek ones of eight get their leading zero. Never throws for any
     * text, in a time that grows with its length.
     *
     * @param typed any text, with the prefix
     * @return the verdict
     */
    public static VatVerdict check(String typed) {
        Optional<VatScheme> scheme = VatSchemes.of(typed);
        if (scheme.isPresent() && scheme.get().shape().matches(typed)) {
            return checkRule(typed, scheme.get());
        }
        String compact = CompactForm.of(typed);
        return VatSchemes.of(compact).map(found -> checkCompact(compact, found)).orElse(new Invalid(Reason.PREFIX));
    }

    /**
     * As {@link #check(String)}, for one prefix only.
     *
     * @param typed any text, with the prefix
     * @param prefix one of {@link #prefixes}; with {@code EL}, {@code GR} may be typed
     * @return the verdict; {@link Reason#PREFIX} for a number of another state
     * @throws IllegalArgumentException when there is no such prefix
     */
    public static VatVerdict check(String typed, String prefix) {
        Optional<VatScheme> scheme = VatSchemes.of(prefix);
        if (scheme.isEmpty() || !scheme.get().prefix().equals(prefix)) {
            throw new IllegalArgumentException(
                    "VAT number: asked for an unknown prefix; ask for one of " + String.join(" ", prefixes()));
        }
        return typed.startsWith(prefix) && scheme.get().shape().matches(typed)
                ? checkRule(typed, scheme.get())
                : checkCompact(CompactForm.of(typed), scheme.get());
    }

    /**
     * The prefixes that are known: those of the 27 states, with {@code EL} for Greece, and {@code CH GB NO XI}.
     *
     * @return two capital letters each, in alphabetical order, unmodifiable
     */
    public static List<String> prefixes() {
        return VatSchemes.prefixes();
    }

    /**
     * The normal form: prefix and number without separators, capital letters, with a suffix where the state writes one.
     *
     * @return such as {@code DE136695976}, {@code EL094259216}, {@code NO987058765MVA}; checking it gives it again
     */
    public String value() {
        return value;
    }

    /**
     * The prefix as tax offices and VIES write it.
     *
     * @return one of {@link #prefixes}
     */
    public String prefix() {
        return scheme.prefix();
    }

    /**
     * The country whose tax office issues such numbers. It is not the prefix everywhere: {@code GR} for {@code EL}, and
     * {@code GB} for {@code XI}, since Northern Ireland has no code of its own.
     *
     * @return ISO 3166-1 alpha-2 code; numbers of Monaco are French ones
     */
    public String country() {
        return scheme.country();
    }

    /**
     * The number for logs and lists that many people see: its prefix and its last two characters.
     *
     * @return such as {@code DE*******76}
     */
    public String masked() {
        int hidden = value.length() - VatScheme.PREFIX_LENGTH - SHOWN_AT_END;
        return prefix() + "*".repeat(hidden) + value.substring(value.length() - SHOWN_AT_END);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    private static VatVerdict checkCompact(String compact, VatScheme scheme) {
        if (!compact.startsWith(scheme.beginning())) {
            return new Invalid(Reason.PREFIX);
        }
        String value = scheme.withLeadingZero(compact);
        if (!scheme.shape().matches(value)) {
            return new Invalid(Reason.FORMAT);
        }
        return checkRule(value, scheme);
    }

    private static VatVerdict checkRule(String value, VatScheme scheme) {
        return scheme.rule().fits(value) ? new Valid(new VatNumber(scheme, value)) : new Invalid(Reason.CHECKSUM);
    }
}
