package dev.ats.application.testkit;

import dev.ats.application.kernel.Saving;
import dev.ats.application.pipeline.Opinions;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.pipeline.opinions.Feedback;
import dev.ats.domain.pipeline.opinions.Note;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.Body;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Feedback and notes in memory. */
final class InMemoryOpinions implements Opinions {
    private final InMemoryStore store;

    InMemoryOpinions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Map<AccountId, Set<RoleName>> rolesOf(Set<AccountId> accounts) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().memberships.values().stream()
                .filter(member -> unit.isIn(member.organization()) && accounts.contains(member.account()))
                .collect(Collectors.toMap(Membership.State::account, Membership.State::roles));
    }

    @Override
    public Saving feedback(Change<Feedback> given, Body comments) {
        Feedback.State state = given.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.OPINION, state.organization(), given.events(), tables -> {
            reference(tables, state.application(), state.organization());
            InMemoryTables.insert(tables.feedback, state.id(), state);
            if (comments != null) {
                InMemoryTables.insert(tables.comments, state.id(), comments);
            }
        });
    }

    @Override
    public Saving note(Change<Note> written, Body text) {
        Note.State state = written.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.OPINION, state.organization(), written.events(), tables -> {
            reference(tables, state.application(), state.organization());
            InMemoryTables.insert(tables.notes, state.id(), state);
            InMemoryTables.insert(tables.noteTexts, state.id(), text);
        });
    }

    private static void reference(InMemoryTables tables, ApplicationId id, OrganizationId organization) {
        Application.State application = tables.applications.get(id);
        InMemoryTables.reference(
                application != null && application.organization().equals(organization), "application of an opinion");
    }
}
