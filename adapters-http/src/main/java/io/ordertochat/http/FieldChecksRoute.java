package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import io.ordertochat.form.ViolationCode;
import io.ordertochat.settings.ShopState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks single fields, row by row, whatever the shop's form asks. */
final class FieldChecksRoute implements Handler {

    private static final int MAX_ROWS = 1_000;
    private static final Set<String> ROW = Set.of("field", "input");

    private final OrderToChat library;

    FieldChecksRoute(OrderToChat library) {
        this.library = library;
    }

    @Override
    public Response answer(Call call) {
        ShopState shop = library.settings().current(call.shop()).orElseThrow(() -> new Refusal(Problems.unknownShop()));
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        for (JsonPlace row : call.json().list(MAX_ROWS)) {
            answers.add(answer(row, shop.settings().region()));
        }
        return Answers.json(200, answers);
    }

    private static Map<String, @Nullable Object> answer(JsonPlace row, String region) {
        JsonPlace.Members members = row.object(ROW);
        String field = members.get("field").text();
        String input = members.get("input").text();
        return FieldChecks.check(field, input, region)
                .map(FieldChecksRoute::answer)
                .orElseGet(() -> answer(false, null, ViolationCode.UNKNOWN_FIELD.code()));
    }

    private static Map<String, @Nullable Object> answer(FieldVerdict verdict) {
        if (verdict instanceof FieldVerdict.Invalid invalid) {
            return answer(false, null, invalid.code().code());
        }
        return answer(true, ((FieldVerdict.Valid) verdict).normalForm(), null);
    }

    private static Map<String, @Nullable Object> answer(
            boolean valid, @Nullable String normalized, @Nullable String code) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("valid", valid);
        answer.put("normalized", normalized);
        answer.put("code", code);
        return answer;
    }
}
