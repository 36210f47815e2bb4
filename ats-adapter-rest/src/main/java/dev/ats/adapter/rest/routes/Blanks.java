package dev.ats.adapter.rest.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which components of which answers may be null; all others never are. Bodies say it themselves, with annotations. */
public final class Blanks {

    private final Map<Class<?>, Set<String>> byType;

    private Blanks(Map<Class<?>, Set<String>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** Of what every route answers alike: the last page has no cursor to a next one. */
    public static Blanks usual() {
        return new Blanks(
                Map.of(Listing.Meta.class, Set.of("nextCursor"), Listing.CountedMeta.class, Set.of("nextCursor")));
    }

    /** These, and those components of that record. */
    public Blanks and(Class<?> type, String... components) {
        Map<Class<?>, Set<String>> more = new HashMap<>(byType);
        more.put(type, Set.of(components));
        return new Blanks(more);
    }

    /** All of these together. */
    public static Blanks together(List<Blanks> several) {
        Map<Class<?>, Set<String>> all = new HashMap<>();
        several.forEach(one -> all.putAll(one.byType));
        return new Blanks(all);
    }

    /** Whether that component of the record may be null. */
    public boolean has(Class<?> type, String component) {
        return byType.getOrDefault(type, Set.of()).contains(component);
    }

    /** All of it, by record. */
    public Map<Class<?>, Set<String>> byType() {
        return byType;
    }
}
