package dev.ats.application.access.sessions;

import dev.ats.application.access.Identity;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionId;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of the installation. */
public interface Sessions {

    /** The session of that id with whose it is, or nothing; locked until the unit of work ends. */
    Optional<Held> find(SessionId id);

    /** The saving that writes the change; a stale version is a conflict. */
    Saving saving(Change<Session> change);

    /**
     * The saving that ends every session of the account that lasts.
     *
     * @param organization only those that act there, or null for all
     * @param but the one to leave, or null
     */
    Saving endingAll(AccountId account, OrganizationId organization, SessionId but, Instant at);

    /**
     * A session and whose it is.
     *
     * @param memberships where the account belongs, oldest first; active ones only
     */
    record Held(Session session, Account account, List<Identity.In> memberships) {

        public Held {
            memberships = List.copyOf(memberships);
        }

        SignedIn signedIn(Secret refresh, OrganizationId organization, RoleName role) {
            Session.State state = session.state();
            return new SignedIn(state.id(), refresh, state.account(), organization, role, memberships);
        }
    }
}
