package dev.ats.application.access.members;

import dev.ats.application.access.sessions.SignedIn;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Page;
import dev.ats.application.kernel.UseCase;

/** What can be done with the members of an organization. */
public record MembersUseCases(
        UseCase<InviteMember, InvitationView> invite,
        UseCase<AcceptInvitation, SignedIn> accept,
        UseCase<ChangeMember, MemberView> change,
        Ask<ListMembers, Page<MemberView>> list) {}
