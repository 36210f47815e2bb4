package dev.ats.application.access;

import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;

/** Where secrets come from. */
public interface Secrets {

    /** 256 bits that nobody can guess. */
    Secret fresh();

    /** As good, and {@link #isMadeFor} can tell for ever that it was made here, for that thing, without having kept it. */
    Secret freshFor(Id thing);

    /** Whether it was made here for that thing, however long ago: nobody else can make one. */
    boolean isMadeFor(Id thing, Secret secret);

    /**
     * The secret of that thing: always the same, and not to be found without the installation's key. So a mail written
     * later can hold a secret of which only a digest was kept.
     */
    Secret of(Id thing);
}
