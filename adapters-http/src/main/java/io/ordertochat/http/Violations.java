package io.ordertochat.http;

import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Violations with a sentence for people. */
final class Violations {

    private Violations() {}

    static List<Map<String, @Nullable Object>> list(List<FieldViolation> violations, Locale locale) {
        return violations.stream().map(violation -> one(violation, locale)).toList();
    }

    private static Map<String, @Nullable Object> one(FieldViolation violation, Locale locale) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("field", violation.field());
        body.put("code", violation.code().code());
        body.put("message", FormTexts.message(violation, locale));
        return body;
    }
}
