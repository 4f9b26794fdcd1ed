package io.ordertochat.form;

import java.util.Map;
import java.util.Set;

/** A postal code in the shape of one country. */
final class PostalShapeRule implements FieldRule {

    private final PostalShape shape;

    PostalShapeRule(PostalShape shape) {
        this.shape = shape;
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String code = shape.normalForm(TypedText.asciiUpper(TypedText.singleLine(narrow(text))));
        return code.isEmpty()
                ? new FieldVerdict.Invalid(
                        ViolationCode.FORMAT, Map.of("region", shape.country(), "example", shape.example()))
                : FieldRule.valid(code);
    }

    @Override
    public Set<ViolationCode> codes() {
        return Set.of(ViolationCode.FORMAT);
    }

    private String narrow(String text) {
        return shape.country().equals("JP") ? FullWidth.narrowed(text) : text;
    }
}
