package dev.ats.application.testkit;

import dev.ats.application.candidates.Candidates;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.shared.Change;
import java.util.function.Predicate;

/** Candidates in memory. */
final class InMemoryCandidates implements Candidates {

    @Override
    public Saving saving(Change<Candidate> change) {
        Candidate.State state = change.next().state();
        return InMemorySaving.of(
                InMemorySaving.Rank.CANDIDATE, state.organization(), change.events(), tables -> write(tables, state));
    }

    @Override
    public Saving linking(Change<Candidate> change) {
        Candidate.State state = change.next().state();
        return InMemorySaving.of(InMemorySaving.Rank.CANDIDATE, state.organization(), change.events(), tables -> {
            InMemoryTables.unique(
                    tables.candidates.get(state.id()).version() != state.version() - 1, "link of a candidate");
            write(tables, state);
        });
    }

    private static void write(InMemoryTables tables, Candidate.State state) {
        InMemoryTables.reference(
                state.account() == null || tables.accounts.containsKey(state.account()), "account of a candidate");
        InMemoryTables.unique(
                !state.claimed() && anyOther(tables, state, one -> hasAddressOf(state, one)), "candidate e-mail");
        InMemoryTables.unique(
                state.account() != null
                        && anyOther(tables, state, one -> state.account().equals(one.account())),
                "candidate account");
        Candidate.State current = tables.candidates.get(state.id());
        if (InMemoryTables.isFirst(state.version(), current == null ? null : current.version())) {
            InMemoryTables.insert(tables.candidates, state.id(), state);
        } else {
            tables.candidates.put(state.id(), state);
        }
    }

    private static boolean hasAddressOf(Candidate.State state, Candidate.State other) {
        return !other.claimed() && other.email().key().equals(state.email().key());
    }

    private static boolean anyOther(InMemoryTables tables, Candidate.State state, Predicate<Candidate.State> like) {
        return tables.candidates.values().stream()
                .filter(one -> one.organization().equals(state.organization()))
                .filter(one -> !one.id().equals(state.id()))
                .anyMatch(like);
    }
}
