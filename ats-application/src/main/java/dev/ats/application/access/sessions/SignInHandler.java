package dev.ats.application.access.sessions;

import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.access.sessions.Session;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Change;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class SignInHandler implements Handler<SignIn, Logins.Known, SignedIn> {

    private final Proving proving;
    private final Logins logins;
    private final Sessions sessions;
    private final Factoring factoring;
    private final Secrets secrets;

    SignInHandler(Proving proving, Logins logins, Sessions sessions, Factoring factoring, Secrets secrets) {
        this.proving = proving;
        this.logins = logins;
        this.sessions = sessions;
        this.factoring = factoring;
        this.secrets = secrets;
    }

    @Override
    public Permission permission() {
        return Permission.SESSION_CREATE;
    }

    @Override
    public SignIn prepare(SignIn command) {
        FindSignIn who = new FindSignIn(command.email(), null, command.peer());
        return new SignIn(
                command.email(),
                command.password(),
                command.role(),
                command.organization(),
                command.otp(),
                command.peer(),
                proving.prove(who, command.password()));
    }

    @Override
    public Optional<Logins.Known> load(SignIn command) {
        return Optional.of(logins.byEmail(command.email(), SignInDelays.subjects(command.email(), command.peer())));
    }

    @Override
    public Facts facts(Logins.Known known) {
        return Facts.collectionOf(OrganizationId.INSTALLATION).published(true);
    }

    @Override
    public Decision<SignedIn> decide(SignIn command, Logins.Known known, Moment moment) {
        SignInDelays delays = SignInDelays.of(command.email(), command.peer(), known.delays());
        Optional<Refusal> tooEarly = proving.tooEarly(delays, command.proof(), moment);
        if (tooEarly.isPresent()) {
            return Decision.refuse(tooEarly.get());
        }
        if (!Proving.isProven(known, command.proof())) {
            return proving.failed(SessionRules.INVALID_CREDENTIALS.broken(), known.account(), delays, moment);
        }
        boolean asked = known.factor() != null && known.factor().isOn();
        if (asked && command.otp() == null) {
            return Decision.refuse(FactorRules.SECOND_FACTOR_REQUIRED.broken());
        }
        Optional<Saving> used = asked ? factoring.use(known.factor(), command.otp(), moment) : Optional.empty();
        if (asked && used.isEmpty()) {
            return proving.failed(FactorRules.INVALID_OTP.broken(), known.account(), delays, moment);
        }
        RoleName role = Place.meant(command.role());
        return Place.chosen(role, command.organization(), known.lastOrganization(), known.memberships())
                .fold(place -> start(known, role, place, used.orElse(null), delays, moment), Decision::refuse);
    }

    /** @param factorUsed what is saved of the second factor, or null where none was asked for */
    private Decision<SignedIn> start(
            Logins.Known known, RoleName asked, Place place, Saving factorUsed, SignInDelays delays, Moment moment) {
        AccountId account = known.account().state().id();
        Secret refresh = secrets.freshFor(account);
        Change<Session> started =
                Session.start(account, place.organization(), asked, factorUsed != null, refresh, moment);
        SignedIn signedIn = new SignedIn(
                started.next().state().id(), refresh, account, place.organization(), place.role(), known.memberships());
        List<Saving> savings = new ArrayList<>(proving.forgiving(delays));
        if (factorUsed != null) {
            savings.add(factorUsed);
        }
        savings.add(sessions.saving(started));
        return Decision.accept(signedIn, savings);
    }
}
