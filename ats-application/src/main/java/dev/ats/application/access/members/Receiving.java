package dev.ats.application.access.members;

import dev.ats.application.access.Passwords;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.shared.Rule;
import java.time.Instant;

/**
 * Compares or hashes the password of whoever accepts an invitation, before any unit of work and only for whoever shows
 * a token that opens it.
 */
final class Receiving {

    private final Ask<FindInvitation, FindInvitation.Found> find;
    private final Passwords passwords;
    private final Clock clock;

    Receiving(Ask<FindInvitation, FindInvitation.Found> find, Passwords passwords, Clock clock) {
        this.find = find;
        this.passwords = passwords;
        this.clock = clock;
    }

    AcceptInvitation prepared(AcceptInvitation command) {
        FindInvitation which = new FindInvitation(command.organization(), command.invitation(), command.peer());
        return find.ask(FindInvitationHandler.ASKER, which).fold(found -> prepared(command, found), refusal -> {
            if (refusal.kind() == Rule.Kind.NOT_FOUND) {
                return with(command, command.chosen(), null);
            }
            throw new Unavailable("what is known of an invitation", null);
        });
    }

    private AcceptInvitation prepared(AcceptInvitation command, FindInvitation.Found found) {
        Instant now = clock.now();
        Account account = found.sent().account();
        boolean opens = found.opensWith(command.secret(), now);
        if (!opens || command.password() == null || command.chosen() == null) {
            return with(command, command.chosen(), null);
        }
        if (account == null || !account.state().emailVerified()) {
            return with(command, passwords.prepared(command.chosen()), null);
        }
        if (found.delays().refusalAt(now).isPresent()) {
            return with(command, command.chosen(), null);
        }
        PasswordHash hash = found.sent().hash();
        boolean matches = passwords.matches(command.password(), hash);
        return with(command, command.chosen(), new SignIn.Proof(account.state().id(), hash, matches));
    }

    private static AcceptInvitation with(AcceptInvitation command, NewPassword chosen, SignIn.Proof proof) {
        return new AcceptInvitation(
                command.organization(),
                command.invitation(),
                command.secret(),
                command.fullName(),
                command.password(),
                chosen,
                command.peer(),
                proof);
    }
}
