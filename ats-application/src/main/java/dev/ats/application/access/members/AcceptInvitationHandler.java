package dev.ats.application.access.members;

import dev.ats.application.access.Roles;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.access.sessions.SignIn;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Decision;
import dev.ats.application.kernel.Handler;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.Telling;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.Facts;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.Account;
import dev.ats.domain.access.accounts.AccountRules;
import dev.ats.domain.access.accounts.AccountStatus;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.factors.FactorRules;
import dev.ats.domain.access.factors.SecondFactor;
import dev.ats.domain.access.sessions.SessionRules;
import dev.ats.domain.access.sessions.SignInDelays;
import dev.ats.domain.access.sessions.SignInFailed;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

final class AcceptInvitationHandler implements Handler<AcceptInvitation, AcceptInvitationHandler.Subject, SignedIn> {

    private final Receiving receiving;
    private final Joining joining;
    private final Members members;
    private final Invitations invitations;
    private final Logins logins;
    private final Roles roles;
    private final SecondFactors factors;

    AcceptInvitationHandler(
            Receiving receiving,
            Joining joining,
            Members members,
            Invitations invitations,
            Logins logins,
            SecondFactors factors,
            Roles roles) {
        this.receiving = receiving;
        this.joining = joining;
        this.members = members;
        this.invitations = invitations;
        this.logins = logins;
        this.roles = roles;
        this.factors = factors;
    }

    /**
     * What is accepted, and by whom.
     *
     * @param found null where there is no such invitation
     * @param signedIn whoever is signed in to an account, or null
     * @param secondFactor whether the account's password alone lets nobody in
     */
    record Subject(OrganizationId organization, FindInvitation.Found found, Actor signedIn, boolean secondFactor) {}

    @Override
    public Permission permission() {
        return Permission.INVITATION_ACCEPT;
    }

    @Override
    public AcceptInvitation prepare(AcceptInvitation command) {
        return receiving.prepared(command);
    }

    @Override
    public Optional<Subject> load(AcceptInvitation command) {
        FindInvitation.Found found = invitations
                .find(command.invitation())
                .map(sent -> FindInvitationHandler.found(sent, command.peer(), logins, roles.book()))
                .orElse(null);
        Actor signedIn = members.asker()
                .map(Members.Asker::actor)
                .filter(asker -> asker.account().isPresent())
                .orElse(null);
        return Optional.of(new Subject(command.organization(), found, signedIn, found != null && hasFactor(found)));
    }

    private boolean hasFactor(FindInvitation.Found found) {
        return Optional.ofNullable(found.sent().account())
                .flatMap(account -> factors.find(account.state().id()))
                .filter(SecondFactor::isOn)
                .isPresent();
    }

    @Override
    public Facts facts(Subject subject) {
        return Facts.collectionOf(subject.organization()).published(true);
    }

    @Override
    public Decision<SignedIn> decide(AcceptInvitation command, Subject subject, Moment moment) {
        FindInvitation.Found found = subject.found();
        if (found == null || !found.opensWith(command.secret(), moment.at())) {
            return Decision.refuse(SessionRules.INVALID_TOKEN.brokenAt("/token", "must be the one mailed last"));
        }
        Account account = found.sent().account();
        if (subject.signedIn() != null) {
            boolean theirs = account != null
                    && account.state().status() == AccountStatus.ACTIVE
                    && subject.signedIn()
                            .account()
                            .orElseThrow()
                            .equals(account.state().id());
            return theirs
                    ? joinSignedIn(found.sent(), subject.signedIn().proved(), moment)
                    : refuse(AccountRules.NOT_YOUR_INVITATION.broken());
        }
        return account != null && account.state().emailVerified()
                ? joinProven(command, subject, moment)
                : joinNew(command, found.sent(), moment);
    }

    private Decision<SignedIn> joinSignedIn(Invitations.Sent sent, boolean proved, Moment moment) {
        Account account = sent.account();
        // Whoever shows the token reads the address, whether or not that had been proved before.
        return account.state().emailVerified()
                ? joining.join(sent, account.state().id(), proved, List.of(), moment)
                : joining.verified(sent, proved, moment);
    }

    /** By whoever knows the password of the account. */
    private Decision<SignedIn> joinProven(AcceptInvitation command, Subject subject, Moment moment) {
        FindInvitation.Found found = subject.found();
        if (command.password() == null) {
            return refuse(AccountRules.DETAILS_NEEDED.brokenAt("/password", "is required"));
        }
        SignIn.Proof proof = command.proof();
        Optional<Refusal> tooEarly = found.delays().refusalAt(moment.at());
        if (tooEarly.isPresent() || proof == null) {
            return refuse(tooEarly.orElseGet(() -> SignInDelays.tooEarly(1)));
        }
        Account.State account = found.sent().account().state();
        boolean proven = account.status() == AccountStatus.ACTIVE
                && proof.matches()
                && account.id().equals(proof.account())
                && Objects.equals(found.sent().hash(), proof.hash());
        if (!proven) {
            List<Saving> savings = new ArrayList<>();
            found.delays().failed(moment.at()).forEach(delay -> savings.add(logins.failing(delay)));
            savings.add(Telling.of(new SignInFailed(account.id())));
            return Decision.refuseAndRecord(SessionRules.INVALID_CREDENTIALS.broken(), savings.toArray(Saving[]::new));
        }
        if (subject.secondFactor()) {
            // Signed in, with both, they need no password here.
            return refuse(FactorRules.SECOND_FACTOR_REQUIRED.broken());
        }
        List<Saving> forgiving =
                found.delays().forgiven().stream().map(logins::forgiving).toList();
        return joining.join(found.sent(), account.id(), false, forgiving, moment);
    }

    /** By somebody new, or by whoever owns the address that a stranger may have registered. */
    private Decision<SignedIn> joinNew(AcceptInvitation command, Invitations.Sent sent, Moment moment) {
        List<Refusal.Fault> missing = new ArrayList<>();
        if (command.fullName() == null) {
            missing.add(new Refusal.Fault("/full_name", "is required"));
        }
        if (command.password() == null) {
            missing.add(new Refusal.Fault("/password", "is required"));
        }
        if (!missing.isEmpty()) {
            return refuse(new Refusal(AccountRules.DETAILS_NEEDED, Map.of(), missing));
        }
        if (!(command.chosen() instanceof NewPassword.Hashed chosen)) {
            return refuse(AccountRules.PASSWORD_TOO_COMMON.brokenAt("/password", "must not be so common"));
        }
        return joining.anew(sent, command.fullName(), chosen.hash(), moment);
    }

    private static Decision<SignedIn> refuse(Refusal refusal) {
        return Decision.refuse(refusal);
    }
}
