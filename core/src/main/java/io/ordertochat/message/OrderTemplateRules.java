package io.ordertochat.message;

/** What a template must do beyond being well-formed, so that staff can always find the order a message is about. */
final class OrderTemplateRules {

    private static final int MAX_REFERENCE_LITERALS = 500;
    private static final String REFERENCE = "reference";

    private OrderTemplateRules() {}

    static MessageTemplate checked(TemplatePurpose purpose, String source) {
        MessageTemplate template = MessageTemplate.compile(source, purpose.vocabulary());
        if (purpose == TemplatePurpose.PRODUCT_ENQUIRY) {
            return template;
        }
        if (!template.alwaysShows(REFERENCE)) {
            throw refused(
                    template,
                    "the template does not always show {{reference}}, without which nobody finds the order; write it"
                            + " outside of all sections but {{#reference}}");
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
}
