package dev.ats.domain.access.sessions;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.time.Duration;
import java.time.Instant;

/** One sign-in and all that was refreshed from it. Only the newest refresh token is good; an older one ends it. */
public final class Session {

    /** How long it lasts after it was last used. */
    public static final Duration IDLE = Duration.ofDays(30);

    private final State state;

    private Session(State state) {
        this.state = state;
    }

    /**
     * What a session is.
     *
     * @param organization where it acts, or null for a candidate's
     * @param role the one asked for at sign-in, or null
     * @param secondFactor whether it was begun with one
     * @param refresh the digest of the refresh token that is good now
     * @param endedAt null while it lasts
     */
    public record State(
            SessionId id,
            AccountId account,
            OrganizationId organization,
            RoleName role,
            boolean secondFactor,
            SecretDigest refresh,
            Instant startedAt,
            Instant usedAt,
            Instant expiresAt,
            Instant endedAt,
            int version) {

        public State {
            requireNonNull(id, "id");
            requireNonNull(account, "account");
            requireNonNull(refresh, "refresh");
            requireNonNull(startedAt, "startedAt");
            requireNonNull(usedAt, "usedAt");
            requireNonNull(expiresAt, "expiresAt");
        }
    }

    /** The session that is in this state. */
    public static Session of(State state) {
        return new Session(requireNonNull(state, "state"));
    }

    /**
     * Somebody signs in.
     *
     * @param organization where they act, or null
     * @param role the one they asked for, or null
     */
    public static Change<Session> start(
            AccountId account, OrganizationId organization, RoleName role, Secret refresh, Moment moment) {
        return start(account, organization, role, false, refresh, moment);
    }

    /**
     * Somebody signs in.
     *
     * @param organization where they act, or null
     * @param role the one they asked for, or null
     * @param secondFactor whether they proved a second factor, too
     */
    public static Change<Session> start(
            AccountId account,
            OrganizationId organization,
            RoleName role,
            boolean secondFactor,
            Secret refresh,
            Moment moment) {
        SessionId id = new SessionId(moment.newId());
        Instant now = moment.at();
        State state = new State(
                id, account, organization, role, secondFactor, refresh.digest(), now, now, now.plus(IDLE), null, 1);
        return Change.of(new Session(state), new SessionStarted(id, account, organization));
    }

    /** Whether it can still be used at that time. */
    public boolean isLiveAt(Instant time) {
        return state.endedAt() == null && time.isBefore(state.expiresAt());
    }

    /** Whether that is the refresh token that is good now. */
    public boolean isCurrent(Secret refresh) {
        return state.refresh().isOf(refresh);
    }

    /** Goes on under a new refresh token; the one before is spent. */
    public Change<Session> refresh(Secret next, Moment moment) {
        return Change.of(
                going(state.organization(), state.role(), next, moment),
                new SessionRefreshed(state.id(), state.account()));
    }

    /**
     * Goes on in another organization, under a new refresh token.
     *
     * @param organization null for a candidate's own things
     */
    public Change<Session> switchTo(OrganizationId organization, Secret next, Moment moment) {
        return Change.of(
                going(organization, null, next, moment),
                new SessionSwitched(state.id(), state.account(), organization));
    }

    /** Ends for good. */
    public Change<Session> end(SessionEnded.Reason reason, Moment moment) {
        State ended = new State(
                state.id(),
                state.account(),
                state.organization(),
                state.role(),
                state.secondFactor(),
                state.refresh(),
                state.startedAt(),
                state.usedAt(),
                state.expiresAt(),
                moment.at(),
                state.version() + 1);
        return Change.of(new Session(ended), new SessionEnded(state.id(), state.account(), reason));
    }

    /** All of it. */
    public State state() {
        return state;
    }

    private Session going(OrganizationId organization, RoleName role, Secret next, Moment moment) {
        return new Session(new State(
                state.id(),
                state.account(),
                organization,
                role,
                state.secondFactor(),
                next.digest(),
                state.startedAt(),
                moment.at(),
                moment.at().plus(IDLE),
                null,
                state.version() + 1));
    }
}
