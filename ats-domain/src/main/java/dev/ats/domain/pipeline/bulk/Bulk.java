package dev.ats.domain.pipeline.bulk;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.pipeline.Stage;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.InvalidValue;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/** The same to be done to many applications, one after another. What was said with it lies apart, because it can be erased. */
public final class Bulk {

    /** The most applications of one bulk. */
    public static final int MOST = 1_000;

    private final State state;

    private Bulk(State state) {
        this.state = state;
    }

    /**
     * What a bulk is.
     *
     * @param to the stage each application is to go to; null when none is moved
     * @param applications in the order in which they are taken; the first has position 0
     * @param startedBy on whose behalf each item is done
     */
    public record State(
            OrganizationId organization,
            BulkId id,
            BulkAction action,
            Stage to,
            List<ApplicationId> applications,
            AccountId startedBy,
            Instant startedAt) {

        /** @throws InvalidValue when there are no applications, too many, or one of them twice */
        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(action, "action");
            applications = List.copyOf(applications);
            if (applications.isEmpty() || applications.size() > MOST) {
                throw new InvalidValue("must be 1 to 1,000 applications");
            }
            if (new HashSet<>(applications).size() < applications.size()) {
                throw new InvalidValue("must not name an application twice");
            }
            requireNonNull(startedBy, "startedBy");
            requireNonNull(startedAt, "startedAt");
        }
    }

    /** The bulk that is in this state. */
    public static Bulk of(State state) {
        return new Bulk(requireNonNull(state, "state"));
    }

    /**
     * Somebody wants this done to all of these.
     *
     * @throws InvalidValue when there are no applications, too many, or one of them twice
     */
    public static Change<Bulk> start(
            OrganizationId organization, BulkTask task, List<ApplicationId> applications, AccountId by, Moment moment) {
        BulkId id = new BulkId(moment.newId());
        State state = new State(organization, id, task.action(), task.to(), applications, by, moment.at());
        return Change.of(new Bulk(state), new BulkStarted(id, task.action(), applications.size()));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
