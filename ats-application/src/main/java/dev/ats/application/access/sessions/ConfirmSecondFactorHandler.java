package dev.ats.application.access.sessions;

import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.OneTimeCode;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import java.util.List;
import java.util.Optional;

final class ConfirmSecondFactorHandler
        implements Handler<ConfirmSecondFactor, ConfirmSecondFactorHandler.Subject, List<OneTimeCode>> {

    private final SecondFactors factors;
    private final Factoring factoring;

    ConfirmSecondFactorHandler(SecondFactors factors, Factoring factoring) {
        this.factors = factors;
        this.factoring = factoring;
    }

    /**
     * Whose it is.
     *
     * @param factor null where none was begun
     */
    record Subject(AccountId account, SecondFactor factor) {}

    @Override
    public Permission permission() {
        return Permission.ACCOUNT_SECOND_FACTOR;
    }

    @Override
    public Optional<Subject> load(ConfirmSecondFactor command) {
        return Optional.of(
                new Subject(command.account(), factors.find(command.account()).orElse(null)));
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.of(OrganizationId.INSTALLATION).ownedBy(subject.account());
    }

    @Override
    public Decision<List<OneTimeCode>> decide(ConfirmSecondFactor command, Subject subject, Moment moment) {
        SecondFactor factor = subject.factor();
        if (factor == null) {
            return Decision.refuse(FactorRules.NO_SECOND_FACTOR.broken());
        }
        if (factor.isOn()) {
            return Decision.refuse(FactorRules.SECOND_FACTOR_ON.broken());
        }
        List<OneTimeCode> recovery = factoring.recoveryCodes();
        return factor.confirm(command.otp(), factoring.keyOf(factor), recovery, moment.at())
                .map(confirmed -> Decision.accept(recovery, factors.saving(confirmed)))
                .orElseGet(() -> Decision.refuse(FactorRules.WRONG_OTP.brokenAt("/otp", "is not what the app shows")));
    }
}
