package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.form.FormDraftViolation;
import io.ordertochat.settings.FormEditOutcome;
import io.ordertochat.settings.ShopState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checkout form's settings, read and changed. */
final class FormSettingsRoutes {

    private final OrderToChat library;

    FormSettingsRoutes(OrderToChat library) {
        this.library = library;
    }

    void addTo(Router router, AdminGate gate) {
        String form = "/v1/shops/{shop}/admin/settings/form";
        router.route("GET", form, RouteGroup.ADMIN, gate.from(AdminRole.VIEWER, this::read))
                .route("PUT", form, RouteGroup.ADMIN, gate.from(AdminRole.OWNER, this::save));
    }

    Response read(AdminCall call) {
        ShopState state =
                library.settings().current(call.shop()).orElseThrow(() -> new Refusal(Problems.unknownShop()));
        return answer(call, state);
    }

    Response save(AdminCall call) {
        FormSettingsBody.Edit edit = FormSettingsBody.read(call.call().json());
        FormEditOutcome outcome = library.formEditor()
                .save(call.shop(), edit.draft(), edit.basedOn(), call.grant().who());
        if (outcome instanceof FormEditOutcome.Saved saved) {
            return answer(call, saved.state());
        }
        if (outcome instanceof FormEditOutcome.AlreadySo already) {
            return answer(call, already.state());
        }
        if (outcome instanceof FormEditOutcome.ChangedMeanwhile changed) {
            throw new Refusal(Problems.changedMeanwhile(edit.basedOn(), changed.current()));
        }
        if (outcome instanceof FormEditOutcome.Rejected rejected) {
            throw new Refusal(Problems.invalid(violations(rejected.violations(), ConsoleTexts.of(call.call()))));
        }
        throw new Refusal(Problems.unknownShop());
    }

    private static Response answer(AdminCall call, ShopState state) {
        return Answers.json(200, FormSettingsJson.of(call.shop(), state));
    }

    private static List<Map<String, @Nullable Object>> violations(
            List<FormDraftViolation> violations, ConsoleTexts texts) {
        return violations.stream().map(violation -> violation(violation, texts)).toList();
    }

    private static Map<String, @Nullable Object> violation(FormDraftViolation violation, ConsoleTexts texts) {
        FormDraftViolation.Place place = violation.place();
        String field = JsonPointer.shown(place.key());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("field", place.index() < 0 ? "fields" : field);
        body.put("code", violation.problem().code());
        body.put("message", message(violation, texts));
        body.put("pointer", pointer(place).toString());
        return body;
    }

    private static JsonPointer pointer(FormDraftViolation.Place place) {
        JsonPointer fields = JsonPointer.ROOT.member("fields");
        if (place.index() < 0) {
            return fields;
        }
        JsonPointer field = fields.element(place.index());
        return place.part() == FormDraftViolation.Part.FIELD
                ? field
                : field.member(FormSettingsBody.code(place.part())).member(place.tag());
    }

    private static String message(FormDraftViolation violation, ConsoleTexts texts) {
        FormDraftViolation.Place place = violation.place();
        String where = place.part() == FormDraftViolation.Part.FIELD
                ? JsonPointer.shown(place.key())
                : texts.say("violation.place." + FormSettingsBody.code(place.part()), language(place.tag(), texts));
        String sentence = texts.say("violation." + violation.problem().code(), where);
        for (Map.Entry<String, String> argument : violation.arguments().entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return sentence;
    }

    private static String language(String tag, ConsoleTexts texts) {
        return Languages.ofTag(tag)
                .map(locale -> locale.getDisplayName(texts.language().locale()))
                .orElseGet(() -> JsonPointer.shown(tag));
    }
}
