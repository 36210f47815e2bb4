package dev.ats.domain.access;

/** How far a grant reaches, each including those before it. */
public enum Reach {
    /** The thing is about the actor, or by them. */
    OWN,
    /** The actor is one of those the thing is assigned to. */
    ASSIGNED,
    /** It is assigned to a member of a team that the actor manages. */
    TEAM,
    /** Everything of the organization. */
    ORGANIZATION;

    /** Whether a grant of this reach suffices where {@code needed} is needed. */
    public boolean covers(Reach needed) {
        return compareTo(needed) >= 0;
    }
}
