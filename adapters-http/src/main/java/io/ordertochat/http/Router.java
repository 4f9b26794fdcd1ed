package io.ordertochat.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the route of a path. A parameter takes exactly one segment and never an empty one. */
final class Router {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Route route, List<String> segments, RouteGroup group, Handler handler, boolean open) {}

    /** A route that fits, with the path's parameters. */
    record Match(RouteGroup group, Handler handler, Map<String, String> parameters) {}

    Router route(String method, String template, RouteGroup group, Handler handler) {
        if (isAdministration(template) && !(handler instanceof AdminGate.Gated)) {
            throw new IllegalArgumentException(
                    "route " + template + ": it is part of the administration; let it come through the gate");
        }
        entries.add(new Entry(new Route(method, template), segments(template), group, handler, false));
        return this;
    }

    /** A route that pages of other origins may use too, and what their browsers ask before. */
    Router openRoute(String method, String template, RouteGroup group, Handler handler) {
        List<String> segments = segments(template);
        entries.add(new Entry(new Route(method, template), segments, group, handler, true));
        entries.add(new Entry(
                new Route("OPTIONS", template), segments, group, call -> CrossOrigin.preflight(method), true));
        return this;
    }

    /** Whether pages of other origins may read what is answered below this path. */
    boolean isOpen(String path) {
        List<String> segments = segments(path);
        return entries.stream()
                .anyMatch(entry ->
                        entry.open() && match(entry.segments(), segments).isPresent());
    }

    /** Whether a path or template lies where only people with a grant may be. */
    static boolean isAdministration(String path) {
        List<String> segments = segments(path);
        boolean page = segments.size() > 3 && segments.get(1).equals("admin");
        boolean data = segments.size() > 4
                && segments.get(1).equals("v1")
                && segments.get(2).equals("shops")
                && segments.get(4).equals("admin");
        return page || data;
    }

    List<Route> routes() {
        return entries.stream().map(Entry::route).toList();
    }

    Match find(String method, String path) {
        List<String> segments = segments(path);
        String asked = method.equals("HEAD") ? "GET" : method;
        Set<String> allowed = new TreeSet<>();
        for (Entry entry : entries) {
            Optional<Map<String, String>> parameters = match(entry.segments(), segments);
            if (parameters.isPresent()) {
                if (entry.route().method().equals(asked)) {
                    return new Match(entry.group(), entry.handler(), parameters.get());
                }
                allowed.add(entry.route().method());
            }
        }
        throw new Refusal(allowed.isEmpty() ? Problems.noSuchRoute() : Problems.methodNotAllowed(names(allowed)));
    }

    private static String names(Set<String> methods) {
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static Optional<Map<String, String>> match(List<String> template, List<String> path) {
        if (template.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String wanted = template.get(i);
            if (wanted.startsWith("{") && !path.get(i).isEmpty()) {
                parameters.put(wanted.substring(1, wanted.length() - 1), path.get(i));
            } else if (!wanted.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
