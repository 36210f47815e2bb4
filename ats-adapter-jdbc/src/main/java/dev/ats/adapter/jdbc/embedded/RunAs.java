package dev.ats.adapter.jdbc.embedded;

/** As whom PostgreSQL runs; it refuses to be root, so a program started by root has to choose another way. */
public enum RunAs {
    /** The first of the others that works on this machine, in their order. */
    AUTOMATIC,
    /** As the user of this process, who is not root. */
    DIRECT,
    /** In a user namespace that shows PostgreSQL another user; outside, files belong to the user of this process. */
    NAMESPACE,
    /** Root drops to an unprivileged user, who then owns the cluster and must be able to reach the data directory. */
    UNPRIVILEGED
}
