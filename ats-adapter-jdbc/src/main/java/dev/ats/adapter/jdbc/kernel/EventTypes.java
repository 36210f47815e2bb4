package dev.ats.adapter.jdbc.kernel;

import dev.ats.domain.access.accounts.AccountRegistered;
import dev.ats.domain.access.accounts.EmailVerified;
import dev.ats.domain.access.accounts.MemberAdded;
import dev.ats.domain.access.accounts.MemberRolesChanged;
import dev.ats.domain.access.accounts.MemberStatusChanged;
import dev.ats.domain.access.accounts.MemberTitleChanged;
import dev.ats.domain.access.accounts.OperatorAppointed;
import dev.ats.domain.access.accounts.PasswordChanged;
import dev.ats.domain.access.accounts.ProfileChanged;
import dev.ats.domain.access.factors.RecoveryCodeUsed;
import dev.ats.domain.access.factors.SecondFactorBegun;
import dev.ats.domain.access.factors.SecondFactorConfirmed;
import dev.ats.domain.access.factors.SecondFactorEnded;
import dev.ats.domain.access.federation.IdentityLinked;
import dev.ats.domain.access.federation.OrganizationConnected;
import dev.ats.domain.access.invitations.InvitationAccepted;
import dev.ats.domain.access.invitations.MemberInvited;
import dev.ats.domain.access.machines.ApiKeyMade;
import dev.ats.domain.access.machines.ApiKeyRevoked;
import dev.ats.domain.access.roles.RoleDefined;
import dev.ats.domain.access.roles.RoleRemoved;
import dev.ats.domain.access.sessions.AccountTokenMade;
import dev.ats.domain.access.sessions.SessionEnded;
import dev.ats.domain.access.sessions.SessionRefreshed;
import dev.ats.domain.access.sessions.SessionStarted;
import dev.ats.domain.access.sessions.SessionSwitched;
import dev.ats.domain.access.sessions.SessionsEnded;
import dev.ats.domain.access.sessions.SignInFailed;
import dev.ats.domain.access.teams.TeamChanged;
import dev.ats.domain.access.teams.TeamDissolved;
import dev.ats.domain.audit.JournalExported;
import dev.ats.domain.audit.JournalRead;
import dev.ats.domain.candidates.CandidateAdded;
import dev.ats.domain.candidates.CandidateLinked;
import dev.ats.domain.candidates.CandidateTagged;
import dev.ats.domain.jobs.JobChanged;
import dev.ats.domain.jobs.JobCreated;
import dev.ats.domain.jobs.JobDeleted;
import dev.ats.domain.jobs.JobForgotten;
import dev.ats.domain.jobs.JobPipelineChosen;
import dev.ats.domain.jobs.JobSaved;
import dev.ats.domain.jobs.JobStaffChanged;
import dev.ats.domain.jobs.JobStatusChanged;
import dev.ats.domain.messaging.HappeningRetold;
import dev.ats.domain.messaging.MailResent;
import dev.ats.domain.organizations.OrganizationChanged;
import dev.ats.domain.organizations.OrganizationFounded;
import dev.ats.domain.organizations.OrganizationStatusChanged;
import dev.ats.domain.organizations.settings.SettingsChanged;
import dev.ats.domain.organizations.tenants.TenantViewed;
import dev.ats.domain.organizations.tenants.TenantsListed;
import dev.ats.domain.pipeline.ApplicationMoved;
import dev.ats.domain.pipeline.ApplicationReinstated;
import dev.ats.domain.pipeline.ApplicationRepeated;
import dev.ats.domain.pipeline.ApplicationSubmitted;
import dev.ats.domain.pipeline.ApplicationsMovedOver;
import dev.ats.domain.pipeline.bulk.BulkStarted;
import dev.ats.domain.pipeline.opinions.FeedbackGiven;
import dev.ats.domain.pipeline.opinions.NoteWritten;
import dev.ats.domain.pipeline.templates.PipelineArchived;
import dev.ats.domain.pipeline.templates.PipelineDrawn;
import dev.ats.domain.pipeline.templates.PipelinePublished;
import dev.ats.domain.pipeline.templates.PipelineRedrawn;
import dev.ats.domain.shared.Event;
import java.util.List;

/** All types of events, which can be read back by their names; a test keeps it whole. */
final class EventTypes {

    static final List<Class<? extends Event>> ALL = List.of(
            AccountRegistered.class,
            EmailVerified.class,
            MemberAdded.class,
            MemberRolesChanged.class,
            MemberStatusChanged.class,
            MemberTitleChanged.class,
            OperatorAppointed.class,
            PasswordChanged.class,
            ProfileChanged.class,
            InvitationAccepted.class,
            MemberInvited.class,
            RoleDefined.class,
            RoleRemoved.class,
            TeamChanged.class,
            TeamDissolved.class,
            ApiKeyMade.class,
            ApiKeyRevoked.class,
            IdentityLinked.class,
            OrganizationConnected.class,
            AccountTokenMade.class,
            SessionEnded.class,
            SessionRefreshed.class,
            SessionStarted.class,
            SessionSwitched.class,
            SessionsEnded.class,
            SignInFailed.class,
            SecondFactorBegun.class,
            SecondFactorConfirmed.class,
            SecondFactorEnded.class,
            RecoveryCodeUsed.class,
            JournalExported.class,
            JournalRead.class,
            CandidateAdded.class,
            CandidateLinked.class,
            CandidateTagged.class,
            JobChanged.class,
            JobCreated.class,
            JobDeleted.class,
            JobForgotten.class,
            JobPipelineChosen.class,
            JobSaved.class,
            JobStaffChanged.class,
            JobStatusChanged.class,
            HappeningRetold.class,
            MailResent.class,
            OrganizationChanged.class,
            OrganizationFounded.class,
            OrganizationStatusChanged.class,
            SettingsChanged.class,
            TenantViewed.class,
            TenantsListed.class,
            ApplicationMoved.class,
            ApplicationReinstated.class,
            ApplicationRepeated.class,
            ApplicationSubmitted.class,
            ApplicationsMovedOver.class,
            PipelineArchived.class,
            PipelineDrawn.class,
            PipelinePublished.class,
            PipelineRedrawn.class,
            BulkStarted.class,
            FeedbackGiven.class,
            NoteWritten.class);

    private EventTypes() {}
}
