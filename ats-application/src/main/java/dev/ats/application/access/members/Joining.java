package dev.ats.application.access.members;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Identity;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.Membership;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.invitations.Invitation;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What joining comes down to, once it is known who joins: the invitation is used, and they are signed in there. */
final class Joining {

    private final Accounts accounts;
    private final Credentials credentials;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Secrets secrets;

    Joining(
            Accounts accounts,
            Credentials credentials,
            Memberships memberships,
            Invitations invitations,
            Sessions sessions,
            SecondFactors factors,
            Secrets secrets) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.memberships = memberships;
        this.invitations = invitations;
        this.sessions = sessions;
        this.factors = factors;
        this.secrets = secrets;
    }

    /**
     * An account joins, as it is.
     *
     * @param proved whether they signed in with a second factor, so that the session that begins counts as begun with it
     * @param besides what else is saved with it
     */
    Decision<SignedIn> join(
            Invitations.Sent sent, AccountId account, boolean proved, List<Saving> besides, Moment moment) {
        return join(sent, account, proved, session -> besides, moment);
    }

    /** An account joins, and its address is proved by that. */
    Decision<SignedIn> verified(Invitations.Sent sent, boolean proved, Moment moment) {
        Account account = sent.account();
        return join(sent, account.state().id(), proved, List.of(accounts.saving(account.verifyEmail())), moment);
    }

    /** Somebody joins with an account that is new, or that becomes theirs with all that was done in it undone. */
    Decision<SignedIn> anew(Invitations.Sent sent, Name fullName, PasswordHash hash, Moment moment) {
        Account stranger = sent.account();
        if (stranger != null && stranger.state().status() != AccountStatus.ACTIVE) {
            return Decision.refuse(SessionRules.INVALID_CREDENTIALS.broken());
        }
        Change<Account> owned = stranger == null
                ? Account.register(fullName, sent.invitation().state().email(), true, moment)
                : stranger.claim(fullName);
        AccountId account = owned.next().state().id();
        return join(
                sent,
                account,
                false,
                session -> {
                    List<Saving> savings = new ArrayList<>(
                            List.of(accounts.saving(owned), credentials.saving(account, hash, moment.at())));
                    if (stranger != null) {
                        savings.add(sessions.endingAll(account, null, session, moment.at()));
                        savings.add(factors.ending(account));
                    }
                    return savings;
                },
                moment);
    }

    private Decision<SignedIn> join(
            Invitations.Sent sent,
            AccountId account,
            boolean proved,
            Function<SessionId, List<Saving>> besides,
            Moment moment) {
        if (sent.member()) {
            return Decision.refuse(AccountRules.ALREADY_MEMBER.broken());
        }
        Invitation.State invitation = sent.invitation().state();
        OrganizationId organization = invitation.organization();
        Identity.In joined = new Identity.In(organization, invitation.roles());
        Secret refresh = secrets.freshFor(account);
        Change<Session> started = Session.start(account, organization, null, proved, refresh, moment);
        SessionId session = started.next().state().id();
        List<Saving> savings = new ArrayList<>();
        savings.add(invitations.saving(sent.invitation().accept(account)));
        savings.addAll(besides.apply(session));
        savings.add(memberships.saving(Membership.add(organization, account, invitation.roles(), moment)));
        savings.add(sessions.saving(started));
        return Decision.accept(
                new SignedIn(session, refresh, account, organization, joined.strongestRole(), List.of(joined)),
                savings);
    }
}
