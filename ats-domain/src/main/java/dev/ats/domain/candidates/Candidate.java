package dev.ats.domain.candidates;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.CandidateId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;

/** A person as one organization knows them. */
public final class Candidate {

    private final State state;

    private Candidate(State state) {
        this.state = state;
    }

    /**
     * What a candidate is.
     *
     * @param claimed whether an account claims the address without having proved it; such an address identifies nobody,
     *     so that nobody can take over what is known of another by signing up with their address
     * @param account the person's login, or null
     */
    public record State(
            OrganizationId organization,
            CandidateId id,
            Name name,
            Email email,
            boolean claimed,
            AccountId account,
            CandidateSource source,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(source, "source");
            requireNonNull(createdAt, "createdAt");
        }
    }

    /** The candidate that is in this state. */
    public static Candidate of(State state) {
        return new Candidate(requireNonNull(state, "state"));
    }

    /** Somebody becomes known by name and address, without a login. */
    public static Change<Candidate> add(
            OrganizationId organization, Name name, Email email, CandidateSource source, Moment moment) {
        return added(organization, name, email, false, null, source, moment);
    }

    /** Somebody signed in becomes known. */
    public static Change<Candidate> addAccount(
            OrganizationId organization, AccountId account, Name name, Email email, boolean verified, Moment moment) {
        return added(organization, name, email, !verified, account, CandidateSource.PORTAL, moment);
    }

    /** The person signed in with the address this candidate is known by. */
    public Change<Candidate> linkTo(AccountId account) {
        State next = new State(
                state.organization(),
                state.id(),
                state.name(),
                state.email(),
                state.claimed(),
                account,
                state.source(),
                state.createdAt(),
                state.version() + 1);
        return Change.of(new Candidate(next), new CandidateLinked(state.id(), account));
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private static Change<Candidate> added(
            OrganizationId organization,
            Name name,
            Email email,
            boolean claimed,
            AccountId account,
            CandidateSource source,
            Moment moment) {
        CandidateId id = new CandidateId(moment.newId());
        State state = new State(organization, id, name, email, claimed, account, source, moment.at(), 1);
        return Change.of(new Candidate(state), new CandidateAdded(id, source));
    }
}
