package dev.ats.application.access;

import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Id;

/** Where secrets come from. */
public interface Secrets {

    /** 256 bits that nobody can guess. */
    Secret fresh();

    /**
     * The secret of that thing: always the same, and not to be found without the installation's key. So a mail written
     * later can hold a secret of which only a digest was kept.
     */
    Secret of(Id thing);
}
