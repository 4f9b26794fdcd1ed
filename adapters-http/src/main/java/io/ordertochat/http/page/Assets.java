package io.ordertochat.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files browsers need, out of this program. Each has its plain name and one with a hash of its content; a page that links
 * the hashed name always gets the file it was made with, and browsers may keep that for ever. A script or style that names another
 * file ({@code "./other.js"}) gets its hashed name, and so changes when the other does. Immutable.
 */
public final class Assets {

    private static final String FOLDER = "assets/";
    private static final int HASH_DIGITS = 12;

    /** In this order: a file after those it names. */
    private static final List<String> FILES = List.of(
            "masks.js",
            "form-field.js",
            "form-markup.js",
            "order-to-chat-form.js",
            "order-to-chat-form.css",
            "console.css",
            "console.svg",
            "analytics.css",
            "vendor/sortable.min.js",
            "elements.js",
            "console.js",
            "export.js",
            "form-state.js",
            "form-rows.js",
            "form-preview.js",
            "form-bar.js",
            "form-page.js",
            "buttons-icons.svg",
            "order-to-chat-buttons.css",
            "vendor/lean-qr.nano.js",
            "buttons-clicks.js",
            "buttons-markup.js",
            "buttons-scan.js",
            "order-to-chat-buttons.js",
            "vendor/plot.min.js",
            "charts.js",
            "analytics-live.js",
            "analytics.js");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, Asset> byPlainName;
    private final Map<String, Asset> byHashedName = new HashMap<>();

    private Assets(Map<String, Asset> byPlainName) {
        this.byPlainName = byPlainName;
        byPlainName.values().forEach(asset -> byHashedName.put(asset.hashedName(), asset));
    }

    /**
     * The files of this program.
     *
     * @return all of them, read once
     */
    public static Assets standard() {
        return of(FILES, Assets::resource);
    }

    /** Files in an order that has each script after those it imports. */
    static Assets of(List<String> files, Function<String, byte[]> content) {
        Map<String, Asset> assets = new LinkedHashMap<>();
        for (String file : files) {
            Asset asset = asset(file, content.apply(file), assets);
            assets.put(asset.name(), asset);
        }
        return new Assets(assets);
    }

    /**
     * Finds a file.
     *
     * @param name its plain or its hashed name
     * @return the file, if there is one of that name
     */
    public Optional<Asset> find(String name) {
        Asset hashed = byHashedName.get(name);
        return Optional.ofNullable(hashed != null ? hashed : byPlainName.get(name));
    }

    /**
     * The name to link.
     *
     * @param name a file's plain name
     * @return its hashed name
     * @throws IllegalArgumentException when there is no such file
     */
    public String hashed(String name) {
        Asset asset = byPlainName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("asset: no file " + name + "; name one of " + byPlainName.keySet());
        }
        return asset.hashedName();
    }

    /** All of them, in no order that means anything. */
    Collection<Asset> all() {
        return byPlainName.values();
    }

    private static Asset asset(String file, byte[] content, Map<String, Asset> earlier) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        boolean ours = name.equals(file) && (ending.equals("js") || ending.equals("css"));
        byte[] whole = ours ? lean(content) : content;
        byte[] body = ending.equals("svg") ? whole : linked(whole, earlier);
        String type = TYPES.get(ending);
        if (type == null) {
            throw new IllegalArgumentException("asset: no type for " + name + "; allowed are " + TYPES.keySet());
        }
        return new Asset(name, name.substring(0, dot) + "." + hash(body) + "." + ending, type, body);
    }

    /** Without what browsers have no use for: lines of remarks, and indentation. No text of a script may depend on either. */
    private static byte[] lean(byte[] source) {
        StringBuilder out = new StringBuilder(source.length);
        boolean remark = false;
        for (String whole : new String(source, StandardCharsets.UTF_8).split("\n")) {
            String line = whole.strip();
            remark |= line.startsWith("/*");
            int end = remark ? line.indexOf("*/") : -1;
            if (end >= 0) {
                line = line.substring(end + 2).strip();
                remark = false;
            }
            if (!remark && !line.isEmpty() && !line.startsWith("//")) {
                out.append(line).append('\n');
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] linked(byte[] source, Map<String, Asset> earlier) {
        String text = new String(source, StandardCharsets.UTF_8);
        for (Asset other : earlier.values()) {
            text = text.replace("\"./" + other.name() + "\"", "\"./" + other.hashedName() + "\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }

    private static byte[] resource(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + ": not beside its class; the jar is incomplete");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
