package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.click.AgentClass;
import io.ordertochat.port.HostCode;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.ClickReports;
import io.ordertochat.storefront.ReportOutcome;
import io.ordertochat.storefront.ReportedClick;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records clicks; the answer is given when they are stored. The user agent is judged and forgotten. */
final class ClickRoute implements Handler {

    private final OrderToChat library;
    private final AgentClassifier agents;
    private final RateLimiter rates;

    ClickRoute(OrderToChat library, AgentClassifier agents, RateLimiter rates) {
        this.library = library;
        this.agents = agents;
        this.rates = rates;
    }

    @Override
    public Response answer(Call call) {
        ClickReports reports = library.clickReports().orElseThrow(() -> new Refusal(Problems.noClicks()));
        ShopId shop = call.shop();
        List<ReportedClick> clicks = ClickBody.read(call.json(), DeviceHeaders.device(call.request()));
        charge(call, clicks.size());
        AgentClass agent =
                HostCode.ask("AgentClassifier.classify", "shop=" + shop, () -> agents.classify(call.request()));
        ReportOutcome outcome = reports.record(shop, clicks, agent);
        if (outcome instanceof ReportOutcome.Stored stored) {
            return Answers.json(202, body(stored));
        }
        throw new Refusal(Problems.unknownShop());
    }

    // The request took one; an array takes one for each click, or a client could send a hundred times as many.
    private void charge(Call call, int clicks) {
        long wait = rates.takeMore(call.request().client(), RouteGroup.CLICK, clicks - 1);
        if (wait > 0) {
            throw new Refusal(Problems.rateLimited(wait));
        }
    }

    private static Map<String, @Nullable Object> body(ReportOutcome.Stored stored) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("recorded", stored.added());
        body.put("repeated", stored.repeated());
        body.put("unknownProducts", stored.unknownProducts());
        return body;
    }
}
