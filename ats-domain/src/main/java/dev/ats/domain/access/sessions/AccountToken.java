package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What is mailed to an account to prove that its address is theirs: good once, for a while, and only the newest. */
public final class AccountToken {

    /** How many are mailed to one account for one purpose in any hour, so that nobody fills somebody's mailbox. */
    public static final int MOST_IN_AN_HOUR = 3;

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

    /**
     * Whether one more may be made.
     *
     * @param before when those before it were made, for the same account and purpose; at least the newest {@value
     *     #MOST_IN_AN_HOUR}
     */
    public static boolean mayBeMadeAt(Instant time, List<Instant> before) {
        Instant anHourAgo = time.minus(Duration.ofHours(1));
        return before.stream().filter(made -> made.isAfter(anHourAgo)).count() < MOST_IN_AN_HOUR;
    }

    /** Whether that secret opens it for that purpose at that time. */
    public boolean opensFor(TokenPurpose purpose, Secret secret, Instant time) {
        return state.purpose() == purpose && opensWith(secret, time);
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
