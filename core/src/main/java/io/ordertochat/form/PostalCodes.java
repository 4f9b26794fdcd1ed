package io.ordertochat.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries whose postal codes we know: Brazil, the United States and those of {@code postal-codes.tsv}. */
final class PostalCodes {

    private static final List<Known> KNOWN = Stream.concat(
                    Stream.of(
                            new Known("BR", new CepRule(), FieldInput.digits(CepRule.MASK)),
                            new Known("US", new ZipRule(), FieldInput.digits(ZipRule.MASK))),
                    TableResource.rows("postal-codes.tsv").stream()
                            .map(PostalShape::of)
                            .map(Known::of))
            .toList();
    private static final Map<String, FieldRule> RULES =
            KNOWN.stream().collect(Collectors.toUnmodifiableMap(Known::country, Known::rule));
    private static final Map<String, FieldInput> INPUTS =
            KNOWN.stream().collect(Collectors.toUnmodifiableMap(Known::country, Known::input));
    private static final Map<String, FieldInput> EUROPEAN_INPUTS =
            Europe.countries().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), INPUTS::get));

    private PostalCodes() {}

    static Map<String, FieldRule> rules() {
        return RULES;
    }

    /** The rule of a country; empty when we know none. */
    static Optional<FieldRule> ruleOf(String country) {
        return Optional.ofNullable(RULES.get(country));
    }

    /** How a browser takes the codes of each country. */
    static Map<String, FieldInput> inputs() {
        return INPUTS;
    }

    static Map<String, FieldInput> europeanInputs() {
        return EUROPEAN_INPUTS;
    }

    private record Known(String country, FieldRule rule, FieldInput input) {

        static Known of(PostalShape shape) {
            return new Known(shape.country(), new PostalShapeRule(shape), shape.input());
        }
    }
}
