package dev.ats.bootstrap.e2e;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ats.adapter.rest.routes.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request to a route, made of its example and of things that are there. */
final class Wish {

    private final Route<?> route;
    private final Map<String, String> path = new TreeMap<>();
    private final Map<String, String> query = new TreeMap<>();
    private ObjectNode body;

    /** Its example, about those things. */
    Wish(Route<?> route, Household about) {
        this.route = route;
        this.body = route.hasBody() ? IdPosition.exampleOf(route) : null;
        for (IdPosition position : IdPosition.in(List.of(route))) {
            boolean needed = position.in() == IdPosition.In.PATH
                    || (position.in() == IdPosition.In.BODY
                            && body.has(position.place().get(0)));
            if (needed) {
                with(position, about);
            }
        }
    }

    /** The same about another thing there. */
    Wish with(IdPosition position, Household about) {
        String value = position.value(about);
        switch (position.in()) {
            case PATH -> path.put(position.place().get(0), value);
            case QUERY -> query.put(position.place().get(0), value);
            case BODY -> IdPosition.put(body, position.place(), value);
        }
        return this;
    }

    /** The same with that query parameter. */
    Wish asking(String name, String value) {
        query.put(name, value);
        return this;
    }

    /** The same with that in its body, and nothing else of what its example says there unless it is kept. */
    Wish saying(Map<String, String> fields, String... kept) {
        ObjectNode only = body.objectNode();
        fields.forEach(only::put);
        body.properties().forEach(field -> {
            if (List.of(kept).contains(field.getKey())) {
                only.set(field.getKey(), field.getValue());
            }
        });
        body = only;
        return this;
    }

    /** The same without a version in its body, so that a header alone says which. */
    Wish unversioned() {
        if (body != null) {
            body.remove("version");
        }
        return this;
    }

    /** Its body, which may be changed; null where it has none. */
    ObjectNode body() {
        return body;
    }

    /** Sends it. */
    Client.Reply send(Client client) throws IOException {
        String target = route.path();
        for (Map.Entry<String, String> one : path.entrySet()) {
            target = target.replace("{" + one.getKey() + "}", one.getValue());
        }
        StringBuilder all = new StringBuilder(target);
        query.forEach((name, value) -> all.append(all.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
        return client.send(route.method().name(), all.toString(), body == null ? "" : body.toString());
    }

    @Override
    public String toString() {
        return route.name() + " " + path.values() + " " + query + (body == null ? "" : " " + body);
    }
}
