package dev.ats.application.access.members;

import dev.ats.application.access.Accounts;
import dev.ats.application.access.Credentials;
import dev.ats.application.access.Memberships;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Roles;
import dev.ats.application.access.Secrets;
import dev.ats.application.access.sessions.Logins;
import dev.ats.application.access.sessions.SecondFactors;
import dev.ats.application.access.sessions.Sessions;
import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;

/** What can be done with the members of an organization. */
public record MembersUseCases(
        UseCase<InviteMember, InvitationView> invite,
        UseCase<AcceptInvitation, SignedIn> accept,
        UseCase<ChangeMember, MemberView> change,
        Ask<ListMembers, Page<MemberView>> list) {

    /** Its use cases, behind the gate. */
    public static MembersUseCases of(
            Gate gate,
            Clock clock,
            Accounts accounts,
            Credentials credentials,
            Memberships memberships,
            Logins logins,
            Sessions sessions,
            SecondFactors factors,
            Invitations invitations,
            Members members,
            MemberReads reads,
            Roles roles,
            Passwords passwords,
            Secrets secrets) {
        Receiving receiving =
                new Receiving(gate.question(new FindInvitationHandler(invitations, logins, roles)), passwords, clock);
        Joining joining = new Joining(accounts, credentials, memberships, invitations, sessions, factors, secrets);
        return new MembersUseCases(
                gate.useCase(new InviteMemberHandler(members, invitations, roles, secrets)),
                gate.useCase(
                        new AcceptInvitationHandler(receiving, joining, members, invitations, logins, factors, roles)),
                gate.useCase(new ChangeMemberHandler(members, memberships, sessions, roles)),
                gate.question(new ListMembersHandler(reads)));
    }
}
