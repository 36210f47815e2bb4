package dev.ats.application.access.recovery;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.registration.AccountTokens;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.application.kernel.Unavailable;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.accounts.PasswordHash;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ResetPasswordHandler implements Handler<ResetPassword, ResetPasswordHandler.Mailed, AccountId> {

    private final Ask<FindReset, AccountToken> find;
    private final AccountTokens tokens;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Logins logins;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final Clock clock;

    ResetPasswordHandler(
            Ask<FindReset, AccountToken> find,
            AccountTokens tokens,
            Accounts accounts,
            Credentials credentials,
            Logins logins,
            Sessions sessions,
            SecondFactors factors,
            Passwords passwords,
            Clock clock) {
        this.find = find;
        this.tokens = tokens;
        this.accounts = accounts;
        this.credentials = credentials;
        this.logins = logins;
        this.sessions = sessions;
        this.factors = factors;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * What was mailed, and to whom.
     *
     * @param token null where there is no such token
     * @param account null likewise
     */
    record Mailed(AccountToken token, Account account) {

        boolean isOpenTo(ResetPassword command, Moment moment) {
            return token != null
                    && token.opensFor(TokenPurpose.RESET_PASSWORD, command.secret(), moment.at())
                    && account != null
                    && account.state().status() == AccountStatus.ACTIVE;
        }
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_RECOVER;
    }

    /** Hashes for whoever shows a token that opens something, and for nobody else. */
    @Override
    public ResetPassword prepare(ResetPassword command) {
        boolean opens = find.ask(FindResetHandler.ASKER, new FindReset(command.token()))
                .fold(token -> token.opensFor(TokenPurpose.RESET_PASSWORD, command.secret(), clock.now()), refusal -> {
                    if (refusal.kind() == Rule.Kind.NOT_FOUND) {
                        return false;
                    }
                    throw new Unavailable("what is known of a token", null);
                });
        return opens
                ? new ResetPassword(
                        command.token(), command.secret(), passwords.prepared(command.password()), command.peer())
                : command;
    }

    @Override
    public Optional<Mailed> load(ResetPassword command) {
        return tokens.find(command.token()).map(this::mailed).or(() -> Optional.of(new Mailed(null, null)));
    }

    private Mailed mailed(AccountToken token) {
        Account account = accounts.find(token.state().account()).orElse(null);
        if (account != null) {
            // Held, so that a sign-in with the password before is over, or refused, before its sessions are ended.
            logins.toChange(
                    account.state().email(),
                    SignInDelays.forgivenTo(account.state().email(), null));
        }
        return new Mailed(token, account);
    }

    @Override
    public Facts facts(Mailed mailed) {
        return Facts.collectionOf(OrganizationId.INSTALLATION).published(true);
    }

    @Override
    public Decision<AccountId> decide(ResetPassword command, Mailed mailed, Moment moment) {
        if (!mailed.isOpenTo(command, moment) || command.password() instanceof NewPassword.Typed) {
            return Decision.refuse(SessionRules.INVALID_TOKEN.brokenAt("/token", "must be the one mailed last"));
        }
        return command.password() instanceof NewPassword.Hashed chosen
                ? reset(command, mailed, chosen.hash(), moment)
                : Decision.refuse(AccountRules.PASSWORD_TOO_COMMON.brokenAt("/password", "must not be so common"));
    }

    private Decision<AccountId> reset(ResetPassword command, Mailed mailed, PasswordHash hash, Moment moment) {
        Account.State account = mailed.account().state();
        List<Saving> savings = new ArrayList<>();
        savings.add(Telling.of(new PasswordChanged(account.id())));
        savings.add(tokens.saving(mailed.token().use()));
        savings.add(credentials.saving(account.id(), hash, moment.at()));
        savings.add(sessions.endingAll(account.id(), null, null, moment.at()));
        if (!account.emailVerified()) {
            savings.add(accounts.saving(mailed.account().verifyEmail()));
            // Whoever set it up had not proved to be the owner, who could never sign in.
            savings.add(factors.ending(account.id()));
        }
        SignInDelays.forgivenTo(account.email(), command.peer())
                .forEach(subject -> savings.add(logins.forgiving(subject)));
        return Decision.accept(account.id(), savings);
    }
}
