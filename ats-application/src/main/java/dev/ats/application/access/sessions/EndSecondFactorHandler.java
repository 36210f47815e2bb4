package dev.ats.application.access.sessions;

import dev.ats.application.access.Accounts;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.SecondFactorEnded;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class EndSecondFactorHandler implements Handler<EndSecondFactor, Logins.Known, AccountId> {

    private final Proving proving;
    private final Accounts accounts;
    private final Logins logins;
    private final SecondFactors factors;
    private final Factoring factoring;

    EndSecondFactorHandler(
            Proving proving, Accounts accounts, Logins logins, SecondFactors factors, Factoring factoring) {
        this.proving = proving;
        this.accounts = accounts;
        this.logins = logins;
        this.factors = factors;
        this.factoring = factoring;
    }

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_SECOND_FACTOR;
    }

    @Override
    public EndSecondFactor prepare(EndSecondFactor command) {
        FindSignIn who = new FindSignIn(null, command.account(), command.peer());
        return new EndSecondFactor(
                command.account(),
                command.password(),
                command.otp(),
                command.peer(),
                proving.prove(who, command.password()));
    }

    @Override
    public Optional<Logins.Known> load(EndSecondFactor command) {
        return accounts.find(command.account())
                .map(account -> account.state().email())
                .map(email -> logins.byEmail(email, SignInDelays.subjects(email, command.peer())));
    }

    @Override
    public Facts facts(Logins.Known known) {
        return Facts.of(OrganizationId.INSTALLATION)
                .ownedBy(known.account().state().id());
    }

    @Override
    public Decision<AccountId> decide(EndSecondFactor command, Logins.Known known, Moment moment) {
        SignInDelays delays = SignInDelays.of(known.account().state().email(), command.peer(), known.delays());
        Optional<Refusal> tooEarly = proving.tooEarly(delays, command.proof(), moment);
        if (tooEarly.isPresent()) {
            return Decision.refuse(tooEarly.get());
        }
        if (!Proving.isProven(known, command.proof())) {
            Refusal wrong = AccountRules.WRONG_PASSWORD.brokenAt("/password", "is not the password");
            return proving.failed(wrong, known.account(), delays, moment);
        }
        if (known.factor() == null || !known.factor().isOn()) {
            return Decision.refuse(FactorRules.NO_SECOND_FACTOR.broken());
        }
        if (factoring.use(known.factor(), command.otp(), moment).isEmpty()) {
            Refusal wrong = FactorRules.WRONG_OTP.brokenAt("/otp", "is not good, or no longer");
            return proving.failed(wrong, known.account(), delays, moment);
        }
        List<Saving> savings = new ArrayList<>(proving.forgiving(delays));
        savings.add(Telling.of(new SecondFactorEnded(command.account())));
        savings.add(factors.ending(command.account()));
        return Decision.accept(command.account(), savings);
    }
}
