package dev.ats.application.access.registration;

import dev.ats.application.access.Operators;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class SetUpHandler implements Handler<SetUp, SetUpHandler.Site, SignedUp> {

    private final SetUps setUps;
    private final Registering registering;
    private final Operators operators;
    private final Passwords passwords;
    private final Secrets secrets;

    SetUpHandler(SetUps setUps, Registering registering, Operators operators, Passwords passwords, Secrets secrets) {
        this.setUps = setUps;
        this.registering = registering;
        this.operators = operators;
        this.passwords = passwords;
        this.secrets = secrets;
    }

    /**
     * Where it stands.
     *
     * @param state null before the first start
     * @param withToken whether whoever sets up has a token to show; nobody else from outside may
     */
    record Site(OrganizationId organization, SetUps.State state, boolean withToken, Registering.Names names) {}

    @Override
    public Permission permission() {
        return Permission.INSTALLATION_SET_UP;
    }

    @Override
    public SetUp prepare(SetUp command) {
        return new SetUp(
                command.token(),
                command.fullName(),
                command.email(),
                passwords.prepared(command.password()),
                command.organization(),
                command.organizationName());
    }

    @Override
    public Optional<Site> load(SetUp command) {
        return Optional.of(new Site(
                command.organization(),
                setUps.find().orElse(null),
                command.token() != null,
                registering.look(command.email(), command.organization(), command.organizationName())));
    }

    @Override
    public Facts facts(Site site) {
        return Facts.collectionOf(site.organization()).published(site.withToken());
    }

    @Override
    public Decision<SignedUp> decide(SetUp command, Site site, Moment moment) {
        return stateProblem(command, site)
                .or(() -> Registering.refusal(site.names(), command.password()))
                .<Decision<SignedUp>>map(Decision::refuse)
                .orElseGet(() -> begin(command, site, moment));
    }

    private static Optional<Refusal> stateProblem(SetUp command, Site site) {
        boolean open = site.state() != null && site.state().doneAt() == null;
        if (site.withToken()) {
            return open && site.state().digest().isOf(command.token())
                    ? Optional.empty()
                    : Optional.of(SessionRules.INVALID_TOKEN.brokenAt("/token", "must be the one printed last"));
        }
        return site.state() != null && !open ? Optional.of(AccountRules.ALREADY_SET_UP.broken()) : Optional.empty();
    }

    private Decision<SignedUp> begin(SetUp command, Site site, Moment moment) {
        Change<Account> registered = Account.register(command.fullName(), command.email(), true, moment);
        AccountId account = registered.next().state().id();
        List<Saving> savings = new ArrayList<>(registering.account(registered, command.password(), moment));
        savings.addAll(registering.organization(
                command.organization(), command.organizationName(), site.names().slug(), account, Set.of(), moment));
        savings.add(operators.appointing(account, moment.at()));
        savings.add(setUps.saving(done(site.state(), moment)));
        return Decision.accept(
                new SignedUp(account, command.email(), BuiltInRoles.ADMIN.name(), command.organization()), savings);
    }

    /** Written without a token too, so that of two programs starting at once only one sets up. */
    private SetUps.State done(SetUps.State before, Moment moment) {
        return before == null
                ? new SetUps.State(secrets.fresh().digest(), moment.at(), moment.at(), 1)
                : new SetUps.State(before.digest(), before.madeAt(), moment.at(), before.version() + 1);
    }
}
