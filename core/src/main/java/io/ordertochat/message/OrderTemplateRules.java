package io.ordertochat.message;

import java.util.function.Consumer;

/** What a template must do beyond being well-formed, so that staff can always find the order a message is about. */
final class OrderTemplateRules {

    private static final int MAX_REFERENCE_LITERALS = 500;
    private static final String REFERENCE = "reference";

    // Cannot stand in a template by chance, and is no text that a template's author would want.
    private static final String MARK = "\u0001reference\u0001";

    private OrderTemplateRules() {}

    static MessageTemplate checked(TemplatePurpose purpose, String source) {
        MessageTemplate template = MessageTemplate.compile(source, purpose.vocabulary());
        if (purpose == TemplatePurpose.PRODUCT_ENQUIRY) {
            return template;
        }
        if (!showsReference(template, OrderTemplateRules::fillNothing)
                || !showsReference(template, OrderTemplateRules::fillEverything)) {
            throw refused(
                    template, "the template does not always show {{reference}}; without it nobody finds the order");
        }
        int length = template.encodedLiteralLength();
        if (purpose == TemplatePurpose.ORDER_REFERENCE && length > MAX_REFERENCE_LITERALS) {
            throw refused(
                    template,
                    "the template's own text takes " + length + " characters of a link; keep it within "
                            + MAX_REFERENCE_LITERALS + ", it is used when nothing else fits");
        }
        return template;
    }

    private static TemplateSyntaxException refused(MessageTemplate template, String problem) {
        return new TemplateSyntaxException(1, 1, problem, template.vocabulary().names(), false);
    }

    private static boolean showsReference(MessageTemplate template, Consumer<TemplateValues.Builder> fill) {
        TemplateValues.Builder values = TemplateValues.builder(template.vocabulary());
        fill.accept(values);
        TemplateValues filled = values.text(REFERENCE, MARK).build();
        return template.renderWithin(MessageTemplate.MAX_OUTPUT, filled)
                .filter(text -> text.contains(MARK))
                .isPresent();
    }

    private static void fillNothing(TemplateValues.Builder values) {
        values.row("items", row -> {});
    }

    private static void fillEverything(TemplateValues.Builder values) {
        fillTexts(values, TemplatePurpose.ORDER.vocabulary());
        values.row("items", row -> fillTexts(row, Vocabularies.ITEM));
    }

    private static void fillTexts(TemplateValues.Builder values, Vocabulary names) {
        for (Vocabulary.Name name : names.entries()) {
            if (name.kind() == Vocabulary.Kind.FLAG) {
                values.flag(name.name(), true);
            } else if (name.kind().isText()) {
                values.text(name.name(), "x");
            }
        }
    }
}
