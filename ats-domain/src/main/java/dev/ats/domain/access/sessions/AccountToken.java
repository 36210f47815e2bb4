package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** What is mailed to an account to prove that its address is theirs: good once, for a while, and only the newest. */
public final class AccountToken {

    private final State state;

    private AccountToken(State state) {
        this.state = state;
    }

    /** Where it stands. */
    public enum Status {
        OPEN,
        USED,
        /** A newer one for the same purpose was made. */
        REPLACED
    }

    /** What a token is. */
    public record State(
            TokenId id,
            AccountId account,
            TokenPurpose purpose,
            Status status,
            SecretDigest digest,
            Instant madeAt,
            Instant expiresAt,
            int version) {

        public State {
            requireNonNull(id, "id");
            requireNonNull(account, "account");
            requireNonNull(purpose, "purpose");
            requireNonNull(status, "status");
            requireNonNull(digest, "digest");
            requireNonNull(madeAt, "madeAt");
            requireNonNull(expiresAt, "expiresAt");
        }
    }

    /** The token that is in this state. */
    public static AccountToken of(State state) {
        return new AccountToken(requireNonNull(state, "state"));
    }

    /**
     * A token is made, to be mailed.
     *
     * @param secretOf makes the secret of an id
     */
    public static Change<AccountToken> make(
            AccountId account, TokenPurpose purpose, Function<TokenId, Secret> secretOf, Moment moment) {
        TokenId id = new TokenId(moment.newId());
        State state = new State(
                id,
                account,
                purpose,
                Status.OPEN,
                secretOf.apply(id).digest(),
                moment.at(),
                moment.at().plus(lifeOf(purpose)),
                1);
        return Change.of(new AccountToken(state), new AccountTokenMade(account, id, purpose));
    }

    /** Whether that secret opens it at that time. */
    public boolean opensWith(Secret secret, Instant time) {
        return state.status() == Status.OPEN
                && time.isBefore(state.expiresAt())
                && state.digest().isOf(secret);
    }

    /** It has been used. */
    public Change<AccountToken> use() {
        return Change.of(new AccountToken(new State(
                state.id(),
                state.account(),
                state.purpose(),
                Status.USED,
                state.digest(),
                state.madeAt(),
                state.expiresAt(),
                state.version() + 1)));
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private static Duration lifeOf(TokenPurpose purpose) {
        return purpose == TokenPurpose.VERIFY_EMAIL ? Duration.ofHours(24) : Duration.ofMinutes(30);
    }
}
