package dev.ats.application.access.sessions;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Passwords;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ChangePasswordHandler implements Handler<ChangePassword, Logins.Known, AccountId> {

    private final Proving proving;
    private final Accounts accounts;
    private final Logins logins;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Passwords passwords;

    ChangePasswordHandler(
            Proving proving,
            Accounts accounts,
            Logins logins,
            Credentials credentials,
            Sessions sessions,
            Passwords passwords) {
        this.proving = proving;
        this.accounts = accounts;
        this.logins = logins;
        this.credentials = credentials;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_CHANGE_PASSWORD;
    }

    @Override
    public ChangePassword prepare(ChangePassword command) {
        FindSignIn who = new FindSignIn(null, command.account(), command.peer());
        SignIn.Proof proof = proving.prove(who, command.current());
        boolean right = proof != null && proof.matches();
        return new ChangePassword(
                command.account(),
                command.session(),
                command.current(),
                right ? passwords.prepared(command.next()) : command.next(),
                command.peer(),
                proof);
    }

    @Override
    public Optional<Logins.Known> load(ChangePassword command) {
        return accounts.find(command.account())
                .map(account -> account.state().email())
                .map(email -> logins.toChange(email, SignInDelays.subjects(email, command.peer())));
    }

    @Override
    public Facts facts(Logins.Known known) {
        return Facts.of(OrganizationId.INSTALLATION)
                .ownedBy(known.account().state().id());
    }

    @Override
    public Decision<AccountId> decide(ChangePassword command, Logins.Known known, Moment moment) {
        SignInDelays delays = SignInDelays.of(known.account().state().email(), command.peer(), known.delays());
        Optional<Refusal> tooEarly = proving.tooEarly(delays, command.proof(), moment);
        if (tooEarly.isPresent()) {
            return Decision.refuse(tooEarly.get());
        }
        if (!Proving.isProven(known, command.proof())) {
            Refusal wrong = AccountRules.WRONG_PASSWORD.brokenAt("/current_password", "is not the password");
            return proving.failed(wrong, known.account(), delays, moment);
        }
        if (!(command.next() instanceof NewPassword.Hashed chosen)) {
            return Decision.refuse(AccountRules.PASSWORD_TOO_COMMON.brokenAt("/new_password", "must not be so common"));
        }
        AccountId account = command.account();
        List<Saving> savings = new ArrayList<>(proving.forgiving(delays));
        savings.add(Telling.of(new PasswordChanged(account)));
        savings.add(credentials.saving(account, chosen.hash(), moment.at()));
        savings.add(sessions.endingAll(account, null, command.session(), moment.at()));
        return Decision.accept(account, savings);
    }
}
