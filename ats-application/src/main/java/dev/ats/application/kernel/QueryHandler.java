package dev.ats.application.kernel;

import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.shared.Event;
import java.util.Optional;

/**
 * One query's part of a use case; the {@link Gate} calls it, nobody else.
 *
 * @param <Q> the query
 * @param <R> what it answers
 */
public interface QueryHandler<Q extends Query<R>, R> {

    /** What the actor must be permitted. */
    Permission permission();

    /**
     * The answer, as far as the actor may see.
     *
     * @return nothing when what was asked for is not there, or not for this actor to see
     */
    Optional<R> answer(Q query, Visibility visibility);

    /**
     * A query for one thing. When there is no answer, the facts tell whether the thing is not there or was denied, which
     * is journaled; the actor is told the same.
     */
    interface OfOneThing<Q extends Query<R>, R> extends QueryHandler<Q, R> {

        /** The facts of that thing, or nothing when it does not exist. */
        Optional<Facts> facts(Q query);
    }

    /**
     * A query that looks under one thing, such as the applications of a job: whether the actor may is decided on that
     * thing's facts, before anything is listed.
     */
    interface UnderOneThing<Q extends Query<R>, R> extends QueryHandler<Q, R> {

        /** The facts of that thing, or nothing when it does not exist. */
        Optional<Facts> under(Q query);
    }

    /**
     * A query whose asking is a deed: what is looked at is itself a secret. Before the answer is given, who asked is
     * written into the journal of the query's home; where that cannot be done, there is no answer.
     */
    interface Recorded<Q extends Query<R>, R> extends QueryHandler<Q, R> {

        /** What the journal is to say has happened, and to what. */
        Event deed(Q query);
    }
}
