package dev.ats.application.testkit;

import dev.ats.application.access.keys.SigningKey;
import dev.ats.application.access.registration.SetUps;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.federation.ExternalId;
import dev.ats.domain.access.federation.ExternalIdentity;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.machines.ApiKey;
import dev.ats.domain.access.machines.ApiKeyId;
import dev.ats.domain.access.roles.CustomRole;
import dev.ats.domain.access.roles.RoleId;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SignInDelay;
import dev.ats.domain.access.sessions.TokenId;
import dev.ats.domain.access.teams.Team;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.TeamId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The tables behind signing in, as part of {@link InMemoryTables}. */
final class InMemoryAccess {
    final Map<AccountId, PasswordHash> passwords;
    final Map<AccountId, SecondFactor.State> factors;
    final Map<AccountId, Instant> operators;
    final Map<TokenId, AccountToken.State> tokens;
    final Map<SessionId, Session.State> sessions;
    final Map<SignInDelay.Subject, SignInDelay> delays;
    final Map<InvitationId, Invitation.State> invitations;
    final Map<OrganizationId, SetUps.State> setUps;
    final Map<UUID, SigningKey> keys;
    final Map<RoleId, CustomRole.State> roles;
    final Map<TeamId, Team.State> teams;
    final Map<ApiKeyId, ApiKey.State> apiKeys;
    final Map<ApiKeyId, Instant> used;
    final Map<ExternalIdentity, AccountId> external;
    final Map<OrganizationId, ExternalId> connected;

    InMemoryAccess() {
        this.passwords = new LinkedHashMap<>();
        this.factors = new LinkedHashMap<>();
        this.operators = new LinkedHashMap<>();
        this.tokens = new LinkedHashMap<>();
        this.sessions = new LinkedHashMap<>();
        this.delays = new LinkedHashMap<>();
        this.invitations = new LinkedHashMap<>();
        this.setUps = new LinkedHashMap<>();
        this.keys = new LinkedHashMap<>();
        this.roles = new LinkedHashMap<>();
        this.teams = new LinkedHashMap<>();
        this.apiKeys = new LinkedHashMap<>();
        this.used = new LinkedHashMap<>();
        this.external = new LinkedHashMap<>();
        this.connected = new LinkedHashMap<>();
    }

    private InMemoryAccess(InMemoryAccess of) {
        this.passwords = new LinkedHashMap<>(of.passwords);
        this.factors = new LinkedHashMap<>(of.factors);
        this.operators = new LinkedHashMap<>(of.operators);
        this.tokens = new LinkedHashMap<>(of.tokens);
        this.sessions = new LinkedHashMap<>(of.sessions);
        this.delays = new LinkedHashMap<>(of.delays);
        this.invitations = new LinkedHashMap<>(of.invitations);
        this.setUps = new LinkedHashMap<>(of.setUps);
        this.keys = new LinkedHashMap<>(of.keys);
        this.roles = new LinkedHashMap<>(of.roles);
        this.teams = new LinkedHashMap<>(of.teams);
        this.apiKeys = new LinkedHashMap<>(of.apiKeys);
        this.used = new LinkedHashMap<>(of.used);
        this.external = new LinkedHashMap<>(of.external);
        this.connected = new LinkedHashMap<>(of.connected);
    }

    InMemoryAccess copy() {
        return new InMemoryAccess(this);
    }
}
