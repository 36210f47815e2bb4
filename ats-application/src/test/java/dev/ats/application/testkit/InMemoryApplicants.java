package dev.ats.application.testkit;

import dev.ats.application.pipeline.Applicants;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.candidates.Candidate;
import dev.ats.domain.pipeline.Application;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.JobId;
import java.util.Optional;
import java.util.function.Predicate;

/** What is known of applicants, in memory. */
final class InMemoryApplicants implements Applicants {
    private final InMemoryStore store;

    InMemoryApplicants(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Known> byEmail(Email email, JobId job) {
        return first(one -> isKnownBy(email, one), job);
    }

    @Override
    public Optional<Known> byId(CandidateId candidate, JobId job) {
        InMemoryTables tables = store.unit().tables();
        return first(one -> one.id().equals(candidate), job)
                .map(known -> new Known(
                        known.candidate(),
                        known.active(),
                        known.tags(),
                        tables.jobs.containsKey(job) ? InMemorySlas.termsOf(tables, tables.jobs.get(job)) : null));
    }

    @Override
    public Optional<SignedIn> byAccount(AccountId account, JobId job) {
        return Optional.ofNullable(store.unit().tables().accounts.get(account))
                .map(state -> new SignedIn(Account.of(state), knownAs(state, job)));
    }

    /** An address proves who somebody is only once it is verified, and only where nobody else is linked already. */
    private Known knownAs(Account.State account, JobId job) {
        return first(one -> account.id().equals(one.account()), job)
                .or(() -> account.emailVerified()
                        ? first(one -> one.account() == null && isKnownBy(account.email(), one), job)
                        : Optional.empty())
                .orElse(null);
    }

    private static boolean isKnownBy(Email email, Candidate.State candidate) {
        return !candidate.claimed() && candidate.email().key().equals(email.key());
    }

    private Optional<Known> first(Predicate<Candidate.State> wanted, JobId job) {
        InMemoryUnitOfWork unit = store.unit();
        return unit.tables().candidates.values().stream()
                .filter(one -> unit.isIn(one.organization()))
                .filter(wanted)
                .findFirst()
                .map(one -> known(one, job));
    }

    private Known known(Candidate.State candidate, JobId job) {
        return new Known(
                Candidate.of(candidate),
                store.unit().tables().applications.values().stream()
                        .filter(Application.State::active)
                        .filter(one -> one.job().equals(job) && one.candidate().equals(candidate.id()))
                        .findFirst()
                        .map(Application.State::id)
                        .orElse(null),
                InMemoryCandidateTags.tagsOf(store.unit().tables(), candidate.id()));
    }
}
