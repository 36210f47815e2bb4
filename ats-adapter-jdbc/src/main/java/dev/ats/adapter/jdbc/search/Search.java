package dev.ats.adapter.jdbc.search;

import org.hibernate.StatelessSession;

/** What is asked of a session that reads. */
@FunctionalInterface
public interface Search<T> {

    /** The answer; the session is the asker's until then, and no longer. */
    T in(StatelessSession session);
}
