package dev.ats.domain.access.factors;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** An account's authenticator app. It asks nothing of anybody until it was confirmed, and takes no code twice. */
public final class SecondFactor {

    /** How many recovery codes come with it. */
    public static final int RECOVERY_CODES = 10;

    /** The step before all others. */
    private static final long NEVER = -1;

    private final State state;

    private SecondFactor(State state) {
        this.state = state;
    }

    /**
     * What a second factor is.
     *
     * @param id what its key is derived from
     * @param lastStep the time step of the newest code that was taken, before which none is good any more
     * @param recovery the digests of the recovery codes that are left
     */
    public record State(
            FactorId id,
            AccountId account,
            boolean confirmed,
            long lastStep,
            Set<SecretDigest> recovery,
            Instant begunAt,
            int version) {

        public State {
            requireNonNull(id, "id");
            requireNonNull(account, "account");
            recovery = Set.copyOf(recovery);
            requireNonNull(begunAt, "begunAt");
        }
    }

    /** The second factor that is in this state. */
    public static SecondFactor of(State state) {
        return new SecondFactor(requireNonNull(state, "state"));
    }

    /**
     * Somebody begins to set one up.
     *
     * @param before the one of the same account that was begun and never confirmed, or null
     */
    public static Change<SecondFactor> begin(AccountId account, SecondFactor before, Moment moment) {
        int version = before == null ? 1 : before.state().version() + 1;
        FactorId id = new FactorId(moment.newId());
        return Change.of(
                new SecondFactor(new State(id, account, false, NEVER, Set.of(), moment.at(), version)),
                new SecondFactorBegun(account));
    }

    /** Whether it is asked for. */
    public boolean isOn() {
        return state.confirmed();
    }

    /**
     * Whoever set it up shows that their app has the key.
     *
     * @param recovery the codes that will do in its place, once each
     * @return nothing when it is not the app's code
     */
    public Optional<Change<SecondFactor>> confirm(
            OneTimeCode code, TotpKey key, List<OneTimeCode> recovery, Instant time) {
        Set<SecretDigest> digests = recovery.stream().map(OneTimeCode::digest).collect(Collectors.toUnmodifiableSet());
        OptionalLong step = Totp.stepOf(code, key, time, state.lastStep());
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(next(step.getAsLong(), digests), new SecondFactorConfirmed(state.account())));
    }

    /**
     * Somebody proves to have it.
     *
     * @return nothing when the code is wrong, too old, or was taken before
     */
    public Optional<Change<SecondFactor>> use(OneTimeCode code, TotpKey key, Instant time) {
        OptionalLong step = Totp.stepOf(code, key, time, state.lastStep());
        if (step.isPresent()) {
            return Optional.of(Change.of(next(step.getAsLong(), state.recovery())));
        }
        Set<SecretDigest> left = new HashSet<>(state.recovery());
        return left.remove(code.digest())
                ? Optional.of(Change.of(next(state.lastStep(), left), new RecoveryCodeUsed(state.account())))
                : Optional.empty();
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private SecondFactor next(long lastStep, Set<SecretDigest> recovery) {
        return new SecondFactor(
                new State(state.id(), state.account(), true, lastStep, recovery, state.begunAt(), state.version() + 1));
    }
}
