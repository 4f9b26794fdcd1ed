package io.ordertochat.checkout;

import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.ViolationCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the lines of one submission against the products and collects everything that is wrong. */
final class LineRules {

    private static final int MAX_OPTION_TEXT = 200;

    private final List<FieldViolation> violations = new ArrayList<>();

    List<FieldViolation> violations() {
        return List.copyOf(violations);
    }

    List<LineItem> price(List<RequestedLine> lines, Map<ProductId, Product> products) {
        List<LineItem> priced = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            price(lines.get(i), "lines[" + i + "]", products).ifPresent(priced::add);
        }
        return priced;
    }

    List<FieldViolation> checkPriced(List<LineItem> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String where = "lines[" + i + "]";
            lines.get(i).options().forEach((name, text) -> checkText(where + ".options." + name, text));
        }
        return violations();
    }

    private Optional<LineItem> price(RequestedLine line, String where, Map<ProductId, Product> products) {
        Product product = ProductId.isWellFormed(line.product()) ? products.get(ProductId.of(line.product())) : null;
        if (line.quantity() < 1 || line.quantity() > LineItem.MAX_QUANTITY) {
            Map<String, String> range = Map.of("min", "1", "max", Integer.toString(LineItem.MAX_QUANTITY));
            violations.add(new FieldViolation(where + ".quantity", ViolationCode.QUANTITY, range));
        }
        if (product == null) {
            violations.add(new FieldViolation(where + ".product", ViolationCode.UNKNOWN_PRODUCT, Map.of()));
            return Optional.empty();
        }
        int before = violations.size();
        Map<String, String> chosen = choose(line, product, where + ".options");
        boolean sound = violations.size() == before && line.quantity() >= 1 && line.quantity() <= LineItem.MAX_QUANTITY;
        return sound
                ? Optional.of(new LineItem(
                        product.id(), product.name(), line.quantity(), chosen, product.price(), product.categories()))
                : Optional.empty();
    }

    // In the product's order, whatever order they came in, so that equal choices make equal lines.
    private Map<String, String> choose(RequestedLine line, Product product, String where) {
        Map<String, String> left = new LinkedHashMap<>(line.options());
        Map<String, String> chosen = new LinkedHashMap<>();
        for (ProductOption option : product.options()) {
            String text = left.remove(option.name());
            int before = violations.size();
            String normal = text == null || text.isEmpty() ? "" : check(option, text, where + "." + option.name());
            if (!normal.isEmpty()) {
                chosen.put(option.name(), normal);
            } else if (option.required() && violations.size() == before) {
                violations.add(new FieldViolation(
                        where + "." + option.name(), ViolationCode.REQUIRED, allowed(option.choices())));
            }
        }
        if (!left.isEmpty()) {
            List<String> names =
                    product.options().stream().map(ProductOption::name).toList();
            violations.add(new FieldViolation(where, ViolationCode.UNKNOWN_OPTION, allowed(names)));
        }
        return chosen;
    }

    private String check(ProductOption option, String text, String where) {
        if (option.isFreeText()) {
            return checkText(where, text);
        }
        if (!option.choices().contains(text)) {
            violations.add(new FieldViolation(where, ViolationCode.UNKNOWN_CHOICE, allowed(option.choices())));
        }
        return text;
    }

    // The rule for notes is the rule for any free text: no controls, no card data, one normal form.
    private String checkText(String where, String text) {
        if (text.codePointCount(0, text.length()) > MAX_OPTION_TEXT) {
            Map<String, String> limit = Map.of("max", Integer.toString(MAX_OPTION_TEXT));
            violations.add(new FieldViolation(where, ViolationCode.LENGTH, limit));
            return "";
        }
        FieldVerdict verdict = FieldChecks.check("notes", text).orElseThrow();
        if (verdict instanceof FieldVerdict.Invalid invalid) {
            violations.add(new FieldViolation(where, invalid.code(), invalid.arguments()));
        }
        return verdict instanceof FieldVerdict.Valid valid ? valid.normalForm() : "";
    }

    private static Map<String, String> allowed(List<String> names) {
        return Map.of("allowed", names.isEmpty() ? "–" : String.join(", ", names));
    }
}
