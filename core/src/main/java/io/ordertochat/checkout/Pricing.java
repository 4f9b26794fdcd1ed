package io.ordertochat.checkout;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.ChargeRequest;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.ViolationCode;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what a customer named into priced lines: one question to the host's catalogue, one for the charges. */
final class Pricing {

    private static final int MAX_CODE = 64;

    private final ProductCatalog catalog;
    private final ChargeCalculator charges;

    Pricing(ProductCatalog catalog, ChargeCalculator charges) {
        this.catalog = catalog;
        this.charges = charges;
    }

    /** A basket, or what is wrong. */
    record Priced(Optional<Basket> basket, List<FieldViolation> violations) {

        static Priced refused(List<FieldViolation> violations) {
            return new Priced(Optional.empty(), violations);
        }
    }

    Priced price(CheckoutSubmission submission, PostalAddress address, Locale locale) {
        if (submission.basket().isPresent()) {
            Basket basket = submission.basket().get();
            List<FieldViolation> violations = new LineRules().checkPriced(basket.lines());
            return violations.isEmpty() ? new Priced(Optional.of(basket), List.of()) : Priced.refused(violations);
        }
        List<RequestedLine> lines = submission.lines();
        if (lines.isEmpty() || lines.size() > Basket.MAX_LINES) {
            Map<String, String> range = Map.of("min", "1", "max", Integer.toString(Basket.MAX_LINES));
            return Priced.refused(List.of(new FieldViolation("lines", ViolationCode.LINES, range)));
        }
        LineRules rules = new LineRules();
        List<LineItem> priced = rules.price(lines, products(submission.shop(), lines, locale));
        if (!rules.violations().isEmpty()) {
            return Priced.refused(rules.violations());
        }
        return charged(submission, priced, address, locale);
    }

    private Map<ProductId, Product> products(ShopId shop, List<RequestedLine> lines, Locale locale) {
        Set<ProductId> ids = new HashSet<>();
        for (RequestedLine line : lines) {
            if (ProductId.isWellFormed(line.product())) {
                ids.add(ProductId.of(line.product()));
            }
        }
        return ids.isEmpty() ? Map.of() : catalog.find(shop, ids, locale);
    }

    private Priced charged(CheckoutSubmission submission, List<LineItem> lines, PostalAddress address, Locale locale) {
        List<FieldViolation> violations = new ArrayList<>();
        if (submission.shipping().length() > MAX_CODE) {
            violations.add(new FieldViolation("shipping", ViolationCode.UNKNOWN_SHIPPING, Map.of()));
        }
        if (submission.coupon().length() > MAX_CODE) {
            violations.add(new FieldViolation("coupon", ViolationCode.COUPON_REFUSED, Map.of()));
        }
        if (!violations.isEmpty()) {
            return Priced.refused(violations);
        }
        ChargeOutcome outcome = charges.charge(new ChargeRequest(
                submission.shop(), lines, submission.shipping(), submission.coupon(), address, locale));
        if (outcome instanceof ChargeOutcome.Charged charged) {
            return added(lines, charged);
        }
        boolean shipping = outcome instanceof ChargeOutcome.UnknownShipping;
        return Priced.refused(List.of(new FieldViolation(
                shipping ? "shipping" : "coupon",
                shipping ? ViolationCode.UNKNOWN_SHIPPING : ViolationCode.COUPON_REFUSED,
                Map.of())));
    }

    private static Priced added(List<LineItem> lines, ChargeOutcome.Charged charged) {
        try {
            return new Priced(Optional.of(Basket.of(lines, charged.charges())), List.of());
        } catch (ArithmeticException beyondALong) {
            return Priced.refused(List.of(new FieldViolation("lines", ViolationCode.AMOUNT, Map.of())));
        }
    }
}
