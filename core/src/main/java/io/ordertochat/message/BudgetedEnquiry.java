package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/** One enquiry's way down from the shop's own text until its link fits the budget. */
final class BudgetedEnquiry {

    private static final String PRODUCT = "product";

    private final MessageTemplate own;
    private final MessageTemplate standard;
    private final LinkBudget budget;
    private final PhoneNumber to;

    BudgetedEnquiry(Locale locale, TemplateBook templates, LinkBudget budget, PhoneNumber to) {
        this.own = templates.template(TemplatePurpose.PRODUCT_ENQUIRY, locale);
        this.standard = TemplateBook.standard().template(TemplatePurpose.PRODUCT_ENQUIRY, locale);
        this.budget = budget;
        this.to = to;
    }

    ChatLink write(TemplateValues values, String product) {
        TemplateValues withoutLink = values.with("productLink", "");
        // Whoever reads it knows the shop; the product is what the question is about.
        TemplateValues withoutShop = withoutLink.with("shop", "");
        return FittingText.of(own, values, budget, to)
                .or(() -> fitting(values))
                .or(() -> fitting(withoutLink))
                .or(() -> fitting(withoutShop))
                .orElseGet(() -> withShortName(withoutShop, product))
                .link();
    }

    /** As much of the name as fits; its beginning always does, the standard text is short and a price has an end. */
    private FittingText withShortName(TemplateValues values, String product) {
        String shortest = standard.render(named(values, product, 1)).strip();
        FittingText best = FittingText.unbounded(shortest, to);
        int fewest = 2;
        int most = Vocabularies.MAX_PRODUCT - 1;
        while (fewest <= most) {
            int codePoints = (fewest + most) >>> 1;
            Optional<FittingText> text = fitting(named(values, product, codePoints));
            if (text.isPresent()) {
                best = text.get();
                fewest = codePoints + 1;
            } else {
                most = codePoints - 1;
            }
        }
        return best;
    }

    private static TemplateValues named(TemplateValues values, String product, int codePoints) {
        return values.with(PRODUCT, ChatText.singleLine(product, codePoints));
    }

    private Optional<FittingText> fitting(TemplateValues values) {
        return FittingText.of(standard, values, budget, to);
    }
}
