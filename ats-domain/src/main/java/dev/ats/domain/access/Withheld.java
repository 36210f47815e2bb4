package dev.ats.domain.access;

import static java.util.Objects.requireNonNull;

/**
 * What a member's roles grant, and they may not use for now.
 *
 * @param why or null where nothing is withheld
 */
public record Withheld(Grants grants, Reason why) {

    /** Nothing is. */
    public static final Withheld NOTHING = new Withheld(Grants.NONE, null);

    /** Why something is. */
    public enum Reason {
        /** The organization demands a second factor of whoever administers it, and they have not proved one. */
        NO_SECOND_FACTOR,
        /** The organization is suspended. */
        SUSPENDED
    }

    public Withheld {
        requireNonNull(grants, "grants");
    }

    /**
     * What an organization withholds from a member.
     *
     * @param granted what the member's roles grant
     * @param suspended whether nobody acts there for now
     * @param demanding whether it demands a second factor of whoever administers it
     * @param proved whether the member has proved one
     */
    public static Withheld of(Grants granted, boolean suspended, boolean demanding, boolean proved) {
        if (suspended) {
            return new Withheld(granted, Reason.SUSPENDED);
        }
        Grants administering = granted.only(Permission::administers);
        return demanding && !proved && !administering.equals(Grants.NONE)
                ? new Withheld(administering, Reason.NO_SECOND_FACTOR)
                : NOTHING;
    }
}
