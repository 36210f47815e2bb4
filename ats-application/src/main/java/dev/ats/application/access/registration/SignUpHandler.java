package dev.ats.application.access.registration;

import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.sessions.AccountToken;
import dev.ats.domain.access.sessions.TokenPurpose;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class SignUpHandler implements Handler<SignUp, SignUpHandler.Desk, SignedUp> {

    private static final Set<RoleName> FOUNDERS =
            Set.of(BuiltInRoles.RECRUITER.name(), BuiltInRoles.HIRING_MANAGER.name());

    private final Registering registering;
    private final AccountTokens tokens;
    private final Passwords passwords;
    private final Secrets secrets;

    SignUpHandler(Registering registering, AccountTokens tokens, Passwords passwords, Secrets secrets) {
        this.registering = registering;
        this.tokens = tokens;
        this.passwords = passwords;
        this.secrets = secrets;
    }

    /** Where it is done, and what is known of the names chosen. */
    record Desk(OrganizationId home, Registering.Names names) {}

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_REGISTER;
    }

    @Override
    public SignUp prepare(SignUp command) {
        return roleProblem(command).isPresent()
                ? command
                : new SignUp(
                        command.fullName(),
                        command.email(),
                        passwords.prepared(command.password()),
                        command.role(),
                        command.organization());
    }

    @Override
    public Optional<Desk> load(SignUp command) {
        SignUp.Founding founding = command.organization();
        return Optional.of(new Desk(
                founding == null ? OrganizationId.INSTALLATION : founding.id(),
                founding == null
                        ? registering.look(command.email(), null, null)
                        : registering.look(command.email(), founding.id(), founding.name())));
    }

    @Override
    public Facts facts(Desk desk) {
        return Facts.collectionOf(desk.home()).published(true);
    }

    @Override
    public Decision<SignedUp> decide(SignUp command, Desk desk, Moment moment) {
        return roleProblem(command)
                .or(() -> Registering.refusal(desk.names(), command.password()))
                .<Decision<SignedUp>>map(Decision::refuse)
                .orElseGet(() -> register(command, desk.names(), moment));
    }

    private Decision<SignedUp> register(SignUp command, Registering.Names names, Moment moment) {
        Change<Account> registered = Account.register(command.fullName(), command.email(), false, moment);
        AccountId account = registered.next().state().id();
        List<Saving> savings = new ArrayList<>(registering.account(registered, command.password(), moment));
        savings.add(tokens.saving(AccountToken.make(account, TokenPurpose.VERIFY_EMAIL, secrets::of, moment)));
        SignUp.Founding founding = command.organization();
        if (founding != null) {
            savings.addAll(registering.organization(
                    founding.id(), founding.name(), names.slug(), account, Set.of(command.role()), moment));
        }
        return Decision.accept(
                new SignedUp(account, command.email(), command.role(), founding == null ? null : founding.id()),
                savings);
    }

    private static Optional<Refusal> roleProblem(SignUp command) {
        boolean candidate = command.role().equals(BuiltInRoles.CANDIDATE.name());
        if (!candidate && !FOUNDERS.contains(command.role())) {
            return Optional.of(AccountRules.ROLE_NOT_OPEN.brokenAt(
                    "/role", "must be candidate, or with an organization recruiter or hiring_manager"));
        }
        if (candidate && command.organization() != null) {
            return Optional.of(
                    AccountRules.ROLE_NOT_OPEN.brokenAt("/organization", "must not be there for a candidate"));
        }
        return candidate || command.organization() != null
                ? Optional.empty()
                : Optional.of(AccountRules.ORGANIZATION_NEEDED.brokenAt("/organization", "is required"));
    }
}
