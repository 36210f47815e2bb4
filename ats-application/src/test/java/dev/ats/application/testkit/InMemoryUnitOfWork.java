package dev.ats.application.testkit;

import dev.ats.application.kernel.Home;
import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Opening;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.StoredReply;
import dev.ats.application.kernel.Telling;
import dev.ats.application.kernel.UnitOfWork;
import dev.ats.domain.access.Actor;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One organization entered; holds its key and its openings until it is over. */
final class InMemoryUnitOfWork implements UnitOfWork {
    private final InMemoryStore store;
    private final Opening opening;
    private final Opened opened;
    private final Set<Object> held = new HashSet<>();
    private boolean over;

    InMemoryUnitOfWork(InMemoryStore store, Opening opening) {
        this.store = store;
        this.opening = opening;
        boolean mine = store.hold(opening.key(), this);
        OrganizationId home = resolve(opening.home());
        this.opened = new Opened(
                home,
                mine ? Opened.KeyState.HELD : Opened.KeyState.IN_FLIGHT,
                mine && home != null ? earlier(home) : null);
    }

    private OrganizationId resolve(Home home) {
        if (home instanceof Home.Of of) {
            return of.organization();
        }
        if (home instanceof Home.OfJob of) {
            var job = store.tables().jobs.get(of.job());
            return job == null || InMemoryOrganizations.isSuspended(store.tables(), job.organization())
                    ? null
                    : job.organization();
        }
        if (home instanceof Home.OfApplication of) {
            var application = store.tables().applications.get(of.application());
            return application == null ? null : application.organization();
        }
        return opening.actor().organization().orElse(null);
    }

    private Opened.Earlier earlier(OrganizationId home) {
        InMemoryTables.Kept kept = store.tables()
                .replies
                .get(new InMemoryTables.ReplyKey(
                        home, opening.key().scope(), opening.key().value()));
        return kept == null
                ? null
                : new Opened.Earlier(
                        kept.reply().requestHash(), copyOf(kept.reply().reply()));
    }

    static StoredReply copyOf(StoredReply reply) {
        return new StoredReply(reply.status(), reply.headers(), reply.body().clone());
    }

    @Override
    public Opened opened() {
        return opened;
    }

    /** What is committed now. */
    InMemoryTables tables() {
        if (over) {
            throw new IllegalStateException("the unit of work is over");
        }
        return store.tables();
    }

    Actor actor() {
        return opening.actor();
    }

    /** Whether what belongs to that organization may be seen here. */
    boolean isIn(OrganizationId organization) {
        return organization.equals(opened.home());
    }

    /** The organization entered. */
    OrganizationId organization() {
        return opened.organization().orElseThrow(() -> new IllegalStateException("no organization was entered"));
    }

    /** Keeps the thing of that name (a job's openings, a session) as it is until this unit of work is over. */
    void hold(Object thing) {
        if (opening.readOnly()) {
            throw new IllegalStateException("opened to read only");
        }
        if (!held.contains(thing)) {
            store.hold(thing);
            held.add(thing);
        }
    }

    @Override
    public void commit(List<Saving> savings) {
        tables();
        if (opening.readOnly()) {
            throw new IllegalStateException("opened to read only");
        }
        try {
            List<InMemorySaving> ordered = inOrder(savings);
            ordered.stream()
                    .filter(saving -> saving.holds() != null)
                    .map(InMemorySaving::holds)
                    .sorted(Comparator.comparing(JobId::value))
                    .forEach(this::hold);
            store.write(tables -> ordered.forEach(saving -> saving.write().accept(tables)));
        } finally {
            finish();
        }
    }

    private List<InMemorySaving> inOrder(List<Saving> savings) {
        List<InMemorySaving> ordered = new ArrayList<>();
        for (Saving saving : savings) {
            if (saving instanceof InMemorySaving own) {
                refuseForeign(own);
                ordered.add(own);
            } else if (!(saving instanceof Telling)) {
                throw new IllegalArgumentException("made by another adapter: " + saving);
            }
        }
        ordered.sort(Comparator.comparing(InMemorySaving::rank));
        return ordered;
    }

    private void refuseForeign(InMemorySaving saving) {
        if (saving.organization() != null && !isIn(saving.organization())) {
            throw new IllegalStateException(saving.rank() + " of another organization: " + saving.organization());
        }
    }

    /** Lets go of everything; what was not committed is gone. */
    void finish() {
        over = true;
        held.forEach(store::release);
        held.clear();
        store.release(opening.key(), this);
    }
}
