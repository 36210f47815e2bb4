package dev.ats.domain.access.machines;

import static java.util.Objects.requireNonNull;

import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Grant;
import dev.ats.domain.access.Grants;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.Reach;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.SecretDigest;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What an organization gave a program to act with. */
public final class ApiKey {

    /** How many that are good an organization may have. */
    public static final int MOST = 100;

    private final State state;

    private ApiKey(State state) {
        this.state = state;
    }

    /**
     * What a key is.
     *
     * @param name what it is for
     * @param scopes what it permits, in the whole organization
     * @param madeBy the member it stands and falls with, or null where no member made it
     * @param expiresAt null for never
     * @param revokedAt null while it is good
     */
    public record State(
            OrganizationId organization,
            ApiKeyId id,
            Name name,
            Set<Permission> scopes,
            SecretDigest digest,
            AccountId madeBy,
            Instant madeAt,
            Instant expiresAt,
            Instant revokedAt,
            int version) {

        public State {
            requireNonNull(organization, "organization");
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            scopes = Set.copyOf(scopes);
            requireNonNull(digest, "digest");
            requireNonNull(madeAt, "madeAt");
        }

        /** What it permits, in the order of the permissions. */
        public List<Permission> listed() {
            return scopes.stream().sorted().toList();
        }
    }

    /** The key that is in this state. */
    public static ApiKey of(State state) {
        return new ApiKey(requireNonNull(state, "state"));
    }

    /**
     * A program is given a key.
     *
     * @param madeBy the member who makes it, or null where it is none
     * @param expiresAt when it is good no longer, or null for never
     */
    public static Change<ApiKey> make(
            OrganizationId organization,
            Name name,
            Set<Permission> scopes,
            AccountId madeBy,
            Instant expiresAt,
            Secret secret,
            Moment moment) {
        ApiKeyId id = new ApiKeyId(moment.newId());
        State state =
                new State(organization, id, name, scopes, secret.digest(), madeBy, moment.at(), expiresAt, null, 1);
        return Change.of(new ApiKey(state), new ApiKeyMade(id, state.listed()));
    }

    /** What such scopes permit. */
    public static Grants grantsOf(Collection<Permission> scopes) {
        return Grants.of(scopes.stream()
                .map(permission -> new Grant(permission, Reach.ORGANIZATION))
                .toList());
    }

    /** Whether that secret opens it at that time. */
    public boolean opensWith(Secret secret, Instant time) {
        return state.digest().isOf(secret) && isGoodAt(time);
    }

    /** Whether it was not revoked and has not expired at that time. */
    public boolean isGoodAt(Instant time) {
        return state.revokedAt() == null && (state.expiresAt() == null || time.isBefore(state.expiresAt()));
    }

    /**
     * Whoever acts with it.
     *
     * @param maker what whoever made it may do now: it may do no more
     */
    public Actor.Machine actor(Grants maker) {
        List<Permission> left = state.scopes().stream()
                .filter(permission -> maker.cover(permission, Reach.ORGANIZATION))
                .toList();
        return new Actor.Machine(state.id(), state.organization(), grantsOf(left));
    }

    /** It is good no longer. */
    public Change<ApiKey> revoke(Moment moment) {
        State revoked = new State(
                state.organization(),
                state.id(),
                state.name(),
                state.scopes(),
                state.digest(),
                state.madeBy(),
                state.madeAt(),
                state.expiresAt(),
                moment.at(),
                state.version() + 1);
        return Change.of(new ApiKey(revoked), new ApiKeyRevoked(state.id()));
    }

    /** All of it. */
    public State state() {
        return state;
    }
}
