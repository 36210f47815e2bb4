package dev.ats.domain.access.accounts;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Email;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Phone;
import java.time.Instant;

/** A person's login. */
public final class Account {

    private final State state;

    private Account(State state) {
        this.state = state;
    }

    /**
     * What an account is.
     *
     * @param phone null where the person has said none
     */
    public record State(
            AccountId id,
            Name fullName,
            Phone phone,
            Email email,
            boolean emailVerified,
            AccountStatus status,
            Instant createdAt,
            int version) {

        public State {
            requireNonNull(id, "id");
            requireNonNull(fullName, "fullName");
            requireNonNull(email, "email");
            requireNonNull(status, "status");
            requireNonNull(createdAt, "createdAt");
        }
    }

    /** The account that is in this state. */
    public static Account of(State state) {
        return new Account(requireNonNull(state, "state"));
    }

    /** Somebody gets a login. */
    public static Change<Account> register(Name fullName, Email email, boolean emailVerified, Moment moment) {
        return register(new AccountId(moment.newId()), fullName, email, emailVerified, moment);
    }

    /** Somebody who is known elsewhere under that id gets a login. */
    public static Change<Account> register(
            AccountId id, Name fullName, Email email, boolean emailVerified, Moment moment) {
        State state = new State(id, fullName, null, email, emailVerified, AccountStatus.ACTIVE, moment.at(), 1);
        return Change.of(new Account(state), new AccountRegistered(id));
    }

    /** Its address is proved to be its owner's. */
    public Change<Account> verifyEmail() {
        return Change.of(verified(state.fullName(), state.phone()), new EmailVerified(state.id()));
    }

    /** Somebody who proved that the address is theirs takes over what a stranger had registered under it. */
    public Change<Account> claim(Name fullName) {
        return Change.of(verified(fullName, null), new EmailVerified(state.id()));
    }

    /**
     * The person says what they are called and can be reached by.
     *
     * @param phone null for none
     */
    public Change<Account> describe(Name fullName, Phone phone) {
        return Change.of(next(fullName, phone, state.emailVerified()), new ProfileChanged(state.id()));
    }

    private Account verified(Name fullName, Phone phone) {
        return next(fullName, phone, true);
    }

    private Account next(Name fullName, Phone phone, boolean emailVerified) {
        return new Account(new State(
                state.id(),
                fullName,
                phone,
                state.email(),
                emailVerified,
                state.status(),
                state.createdAt(),
                state.version() + 1));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
