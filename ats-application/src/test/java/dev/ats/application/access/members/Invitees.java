package dev.ats.application.access.members;

import static dev.ats.application.testkit.Outcomes.done;

import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.testkit.AtsTestKit;
import dev.ats.application.testkit.Person;
import dev.ats.application.testkit.Reception;
import dev.ats.application.testkit.Workplace;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.invitations.InvitationId;
import dev.ats.domain.access.sessions.Secret;
import dev.ats.domain.shared.Name;
import dev.ats.domain.shared.Outcome;
import java.util.Set;

/** People who are invited into one organization, as recruiters. */
final class Invitees {
    static final Set<RoleName> ROLES = Set.of(new RoleName("recruiter"));

    private final AtsTestKit kit;
    private final Workplace workplace;

    Invitees(AtsTestKit kit, Workplace workplace) {
        this.kit = kit;
        this.workplace = workplace;
    }

    InvitationId invited(String name) {
        return done(kit.ats()
                        .access()
                        .members()
                        .invite()
                        .run(workplace.admin().actor(), new InviteMember(AtsTestKit.emailOf(name), ROLES)))
                .id();
    }

    InvitationId invitedBy(Person inviter, String name, String role) {
        InviteMember wish = new InviteMember(AtsTestKit.emailOf(name), Set.of(new RoleName(role)));
        return done(kit.ats().access().members().invite().run(inviter.actor(), wish))
                .id();
    }

    /** With the secret that was mailed. */
    Outcome<SignedIn> accept(Actor actor, InvitationId invitation, Name name, Password password) {
        Secret mailed = kit.ports().secrets().of(invitation);
        return run(actor, AcceptInvitation.by(workplace.id(), invitation, mailed, name, password, Reception.PEER));
    }

    Outcome<SignedIn> run(Actor actor, AcceptInvitation wish) {
        return kit.ats().access().members().accept().run(actor, wish);
    }
}
