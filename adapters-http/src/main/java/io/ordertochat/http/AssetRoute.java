package io.ordertochat.http;

import io.ordertochat.http.page.Asset;
import io.ordertochat.http.page.Assets;

/** The files browsers need. What has a hash in its name may be kept for ever. */
final class AssetRoute implements Handler {

    private static final int MAX_AGE_SECONDS = 300;

    private final Assets assets;

    AssetRoute(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Response answer(Call call) {
        String name = call.parameters().getOrDefault("file", "");
        Asset asset = assets.find(name).orElseThrow(() -> new Refusal(Problems.noSuchRoute()));
        // A page of another origin may load a module only where it is told so.
        Response response = Answers.cacheable(call.request(), asset.body(), MAX_AGE_SECONDS)
                .withHeader("access-control-allow-origin", "*");
        if (response.status() == 200) {
            response = response.withHeader("content-type", asset.type());
        }
        return name.equals(asset.hashedName())
                ? response.withHeader("cache-control", "public, max-age=31536000, immutable")
                : response;
    }
}
