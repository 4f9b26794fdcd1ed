package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.hours.OpenRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Business hours as JSON, with ranges as people write them: {@code "MONDAY":["09:00-12:30"]}. */
final class HoursJson {

    private HoursJson() {}

    static ObjectNode write(BusinessHours hours) {
        ObjectNode week = Json.object();
        hours.week().forEach((day, ranges) -> week.set(day.name(), ranges(ranges)));
        ObjectNode dates = Json.object();
        hours.dates().forEach((date, ranges) -> dates.set(date.toString(), ranges(ranges)));
        ObjectNode node = Json.object().put("zone", hours.zone().getId());
        node.set("week", week);
        node.set("dates", dates);
        return node;
    }

    static BusinessHours read(JsonNode node) {
        try {
            BusinessHours.Builder hours = BusinessHours.in(ZoneId.of(Json.requiredText(node, "zone")));
            for (Map.Entry<String, JsonNode> day : node.path("week").properties()) {
                hours.open(DayOfWeek.valueOf(day.getKey()), ranges(day.getValue()));
            }
            for (Map.Entry<String, JsonNode> date : node.path("dates").properties()) {
                hours.openOn(LocalDate.parse(date.getKey()), ranges(date.getValue()));
            }
            return hours.build();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("stored hours: a zone or date can't be read", unreadable);
        }
    }

    private static ArrayNode ranges(List<OpenRange> ranges) {
        return Json.array(ranges, range -> Json.string(range.toString()));
    }

    private static String[] ranges(JsonNode node) {
        return Json.list(node, JsonNode::asText).toArray(String[]::new);
    }
}
