package dev.ats.domain.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The grants of one actor, the furthest reach of each permission counting. Immutable. */
public final class Grants {

    /** No rights at all. */
    public static final Grants NONE = new Grants(List.of());

    private final Map<Permission, Reach> furthest = new EnumMap<>(Permission.class);

    private Grants(Collection<Grant> grants) {
        for (Grant grant : grants) {
            furthest.merge(grant.permission(), grant.reach(), (a, b) -> a.covers(b) ? a : b);
        }
    }

    /** These grants together. */
    public static Grants of(Collection<Grant> grants) {
        return new Grants(grants);
    }

    /** These and those together. */
    public Grants and(Grants others) {
        return new Grants(
                Stream.concat(toList().stream(), others.toList().stream()).toList());
    }

    /** Those of the permissions that are so. */
    public Grants only(Predicate<Permission> so) {
        return new Grants(
                toList().stream().filter(grant -> so.test(grant.permission())).toList());
    }

    /** These without those, whatever their reach. */
    public Grants without(Grants those) {
        return only(permission -> !those.furthest.containsKey(permission));
    }

    /** How far the permission reaches, or nothing when it is not held. */
    public Optional<Reach> reachOf(Permission permission) {
        return Optional.ofNullable(furthest.get(permission));
    }

    /** Whether the permission is held with at least that reach. */
    public boolean cover(Permission permission, Reach needed) {
        Reach held = furthest.get(permission);
        return held != null && held.covers(needed);
    }

    /** Whether everything that the others permit is permitted by these, with no less reach. */
    public boolean coverAll(Grants others) {
        return others.furthest.entrySet().stream().allMatch(e -> cover(e.getKey(), e.getValue()));
    }

    /** All of them, in the order of the permissions. */
    public List<Grant> toList() {
        return furthest.entrySet().stream()
                .map(e -> new Grant(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grants that && furthest.equals(that.furthest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(furthest);
    }

    @Override
    public String toString() {
        return furthest.toString();
    }
}
