package io.ordertochat.message;

import java.util.EnumMap;
import java.util.Map;

/** The standard templates, compiled once. */
final class StandardTexts {

    private static final Map<TemplatePurpose, Map<String, MessageTemplate>> ALL = compiled();

    private StandardTexts() {}

    static Map<String, MessageTemplate> of(TemplatePurpose purpose) {
        return ALL.getOrDefault(purpose, Map.of());
    }

    private static Map<TemplatePurpose, Map<String, MessageTemplate>> compiled() {
        Map<TemplatePurpose, Map<String, MessageTemplate>> all = new EnumMap<>(TemplatePurpose.class);
        for (TemplatePurpose purpose : TemplatePurpose.values()) {
            all.put(
                    purpose,
                    Map.of(
                            "en", OrderTemplateRules.checked(purpose, EnglishTexts.of(purpose)),
                            "pt-BR", OrderTemplateRules.checked(purpose, PortugueseTexts.of(purpose)),
                            "es", OrderTemplateRules.checked(purpose, SpanishTexts.of(purpose))));
        }
        return all;
    }
}
