package dev.ats.domain.access;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;

/** What the policy says: allowed by a grant, denied for the lack of one, or hidden. */
public sealed interface Verdict {

    /** Handles all three; there is no fourth. */
    <X> X fold(
            Function<? super Allowed, ? extends X> allowed,
            Function<? super Denied, ? extends X> denied,
            Supplier<? extends X> hidden);

    /** Whether it is allowed. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /**
     * The actor may.
     *
     * @param by the role grant, or the standing, that allows it
     */
    record Allowed(Grant by) implements Verdict {

        public Allowed {
            requireNonNull(by, "by");
        }

        @Override
        public <X> X fold(
                Function<? super Allowed, ? extends X> allowed,
                Function<? super Denied, ? extends X> denied,
                Supplier<? extends X> hidden) {
            return allowed.apply(this);
        }
    }

    /**
     * The actor may know of the thing, but not do this.
     *
     * @param missing the grant that would have allowed it
     * @param withheld why it is withheld from them, or null where they have no such grant
     */
    record Denied(Grant missing, Withheld.Reason withheld) implements Verdict {

        public Denied {
            requireNonNull(missing, "missing");
        }

        /** For want of that grant. */
        public Denied(Grant missing) {
            this(missing, null);
        }

        @Override
        public <X> X fold(
                Function<? super Allowed, ? extends X> allowed,
                Function<? super Denied, ? extends X> denied,
                Supplier<? extends X> hidden) {
            return denied.apply(this);
        }
    }

    /** The actor may not even know that the thing is there. */
    record Hidden() implements Verdict {

        @Override
        public <X> X fold(
                Function<? super Allowed, ? extends X> allowed,
                Function<? super Denied, ? extends X> denied,
                Supplier<? extends X> hidden) {
            return hidden.get();
        }
    }
}
