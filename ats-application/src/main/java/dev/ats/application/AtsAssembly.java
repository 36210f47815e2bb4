package dev.ats.application;

import dev.ats.application.access.AccessUseCases;
import dev.ats.application.access.explaining.ExplainingUseCases;
import dev.ats.application.access.federation.FederationUseCases;
import dev.ats.application.access.keys.KeysUseCases;
import dev.ats.application.access.machines.MachinesUseCases;
import dev.ats.application.access.members.MembersUseCases;
import dev.ats.application.access.purging.PurgingUseCases;
import dev.ats.application.access.recovery.RecoveryUseCases;
import dev.ats.application.access.registration.RegistrationUseCases;
import dev.ats.application.access.roles.RolesUseCases;
import dev.ats.application.access.sessions.SessionsUseCases;
import dev.ats.application.access.teams.TeamsUseCases;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.jobs.JobsUseCases;
import dev.ats.application.kernel.Gate;
import dev.ats.application.kernel.Reactions;
import dev.ats.application.messaging.MessagingUseCases;
import dev.ats.application.organizations.OrganizationsUseCases;
import dev.ats.application.organizations.settings.SettingsUseCases;
import dev.ats.application.organizations.tenants.TenantsUseCases;
import dev.ats.application.pipeline.PipelineUseCases;
import dev.ats.application.pipeline.bulk.BulkUseCases;
import dev.ats.application.pipeline.templates.TemplatesUseCases;
import dev.ats.domain.access.Facts;
import dev.ats.domain.shared.ApplicationId;
import dev.ats.domain.shared.JobId;
import dev.ats.domain.shared.Ref;
import java.util.Optional;

/** Puts the product together from its ports: the one place where it is wired, for servers, hosts and tests alike. */
public final class AtsAssembly {

    private AtsAssembly() {}

    /** The product on these ports. */
    public static Ats of(AtsPorts ports) {
        Reactions reactions = Reactions.of(
                JobsUseCases.fillOpeningWhenHired(ports.jobs()), JobsUseCases.freeOpeningWhenReinstated(ports.jobs()));
        Gate gate = new Gate(ports.kernel(), reactions);
        AccessUseCases access = access(gate, ports);
        MessagingUseCases messaging = messaging(gate, ports);
        return new Ats(
                access,
                OrganizationsUseCases.of(
                        gate,
                        ports.organizations(),
                        ports.organizationReads(),
                        ports.memberships(),
                        ports.accounts(),
                        SettingsUseCases.of(gate, ports.settings(), ports.members()),
                        TenantsUseCases.of(
                                gate,
                                ports.organizations(),
                                ports.tenantReads(),
                                ports.invitations(),
                                ports.secrets())),
                JobsUseCases.of(
                        gate,
                        ports.jobs(),
                        ports.jobReads(),
                        ports.savedJobs(),
                        ports.staff(),
                        ports.jobPipelines(),
                        ports.kernel().clock()),
                PipelineUseCases.of(
                        gate,
                        ports.jobs(),
                        ports.candidates(),
                        ports.applicants(),
                        ports.applications(),
                        ports.applicationReads(),
                        ports.publishedPipelines(),
                        ports.pastReads(),
                        ports.kernel().clock(),
                        ports.opinions(),
                        ports.opinionReads(),
                        ports.slas(),
                        ports.slaReads(),
                        ports.breaches(),
                        ports.staff(),
                        ports.roles(),
                        TemplatesUseCases.of(
                                gate,
                                ports.jobs(),
                                ports.applications(),
                                ports.publishedPipelines(),
                                ports.templates(),
                                ports.templateReads(),
                                ports.staff(),
                                ports.roles()),
                        BulkUseCases.of(
                                gate,
                                ports.kernel(),
                                ports.bulks(),
                                ports.bulkReads(),
                                ports.applications(),
                                ports.candidateTags(),
                                ports.jobs(),
                                ports.staff(),
                                access.whoAmI(),
                                messaging.foresee())),
                AuditUseCases.of(gate, ports.journalReads()),
                messaging);
    }

    private static MessagingUseCases messaging(Gate gate, AtsPorts ports) {
        return MessagingUseCases.of(
                gate,
                ports.mails(),
                ports.mailReads(),
                ports.secrets(),
                ports.mailer(),
                ports.settings(),
                ports.tellings(),
                ports.tellingReads(),
                ports.listeners());
    }

    private static Optional<Facts> factsOf(Ref thing, AtsPorts ports) {
        return thing.kind() == Ref.Kind.JOB
                ? JobsUseCases.factsOf(ports.jobs(), new JobId(thing.id()))
                : PipelineUseCases.factsOf(ports.applications(), new ApplicationId(thing.id()));
    }

    private static AccessUseCases access(Gate gate, AtsPorts ports) {
        return AccessUseCases.of(
                gate,
                ports.accounts(),
                ports.memberships(),
                ports.identities(),
                ports.members(),
                RegistrationUseCases.of(
                        gate,
                        ports.accounts(),
                        ports.credentials(),
                        ports.memberships(),
                        ports.organizations(),
                        ports.accountTokens(),
                        ports.beginnings(),
                        ports.operators(),
                        ports.passwords(),
                        ports.secrets()),
                RecoveryUseCases.of(
                        gate,
                        ports.kernel().clock(),
                        ports.accounts(),
                        ports.credentials(),
                        ports.accountTokens(),
                        ports.logins(),
                        ports.sessions(),
                        ports.secondFactors(),
                        ports.passwords(),
                        ports.secrets()),
                SessionsUseCases.of(
                        gate,
                        ports.kernel().clock(),
                        ports.accounts(),
                        ports.identities(),
                        ports.credentials(),
                        ports.logins(),
                        ports.sessions(),
                        ports.sessionReads(),
                        ports.secondFactors(),
                        ports.passwords(),
                        ports.secrets()),
                MembersUseCases.of(
                        gate,
                        ports.kernel().clock(),
                        ports.accounts(),
                        ports.credentials(),
                        ports.memberships(),
                        ports.logins(),
                        ports.sessions(),
                        ports.secondFactors(),
                        ports.invitations(),
                        ports.members(),
                        ports.memberReads(),
                        ports.roles(),
                        ports.passwords(),
                        ports.secrets()),
                ports.roles(),
                RolesUseCases.of(gate, ports.members(), ports.roles(), ports.roleReads()),
                TeamsUseCases.of(gate, ports.teams(), ports.teamReads(), ports.staff()),
                ExplainingUseCases.of(gate, thing -> factsOf(thing, ports), ports.identities(), ports.roles()),
                MachinesUseCases.of(
                        gate,
                        ports.kernel().clock(),
                        ports.apiKeys(),
                        ports.apiKeyReads(),
                        ports.members(),
                        ports.roles(),
                        ports.secrets()),
                FederationUseCases.of(
                        gate,
                        ports.externalIdentities(),
                        ports.externalIdentityReads(),
                        ports.accounts(),
                        ports.members(),
                        ports.memberships(),
                        ports.roles()),
                KeysUseCases.of(gate, ports.newSigningKeys(), ports.signingKeys()),
                PurgingUseCases.of(gate, ports.leftovers()));
    }
}
