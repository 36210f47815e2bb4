package dev.ats.application.access;

import dev.ats.application.access.explaining.ExplainingUseCases;
import dev.ats.application.access.federation.FederationUseCases;
import dev.ats.application.access.keys.KeysUseCases;
import dev.ats.application.access.machines.MachinesUseCases;
import dev.ats.application.access.members.Members;
import dev.ats.application.access.members.MembersUseCases;
import dev.ats.application.access.purging.PurgingUseCases;
import dev.ats.application.access.recovery.RecoveryUseCases;
import dev.ats.application.access.registration.RegistrationUseCases;
import dev.ats.application.access.roles.RolesUseCases;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.teams.TeamsUseCases;
import dev.ats.application.kernel.Ask;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.UseCase;
import dev.ats.domain.shared.AccountId;

/** What can be done with accounts and memberships. */
public record AccessUseCases(
        UseCase<RegisterAccount, AccountId> register,
        UseCase<AddMember, AccountId> addMember,
        Ask<WhoAmI, Identity> whoAmI,
        UseCase<ChangeProfile, ChangeProfile.Profile> changeProfile,
        RegistrationUseCases registration,
        RecoveryUseCases recovery,
        SessionsUseCases sessions,
        MembersUseCases members,
        RolesUseCases roles,
        TeamsUseCases teams,
        ExplainingUseCases explaining,
        MachinesUseCases machines,
        FederationUseCases federation,
        KeysUseCases keys,
        PurgingUseCases purging) {

    /** Its use cases, behind the gate, with those of its parts. */
    public static AccessUseCases of(
            Gate gate,
            Accounts accounts,
            Memberships memberships,
            Identities identities,
            Members found,
            RegistrationUseCases registration,
            RecoveryUseCases recovery,
            SessionsUseCases sessions,
            MembersUseCases members,
            Roles known,
            RolesUseCases roles,
            TeamsUseCases teams,
            ExplainingUseCases explaining,
            MachinesUseCases machines,
            FederationUseCases federation,
            KeysUseCases keys,
            PurgingUseCases purging) {
        return new AccessUseCases(
                gate.useCase(new RegisterAccountHandler(accounts)),
                gate.useCase(new AddMemberHandler(memberships, found, accounts, known)),
                gate.question(new WhoAmIHandler(identities)),
                gate.useCase(new ChangeProfileHandler(accounts)),
                registration,
                recovery,
                sessions,
                members,
                roles,
                teams,
                explaining,
                machines,
                federation,
                keys,
                purging);
    }
}
