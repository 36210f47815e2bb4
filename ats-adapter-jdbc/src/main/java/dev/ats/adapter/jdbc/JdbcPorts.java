package dev.ats.adapter.jdbc;

import dev.ats.adapter.jdbc.access.JdbcAccounts;
import dev.ats.adapter.jdbc.access.JdbcCredentials;
import dev.ats.adapter.jdbc.access.JdbcIdentities;
import dev.ats.adapter.jdbc.access.JdbcMemberships;
import dev.ats.adapter.jdbc.access.JdbcOperators;
import dev.ats.adapter.jdbc.access.JdbcStaff;
import dev.ats.adapter.jdbc.access.federation.JdbcExternalIdentities;
import dev.ats.adapter.jdbc.access.keys.JdbcSigningKeys;
import dev.ats.adapter.jdbc.access.machines.JdbcApiKeyReads;
import dev.ats.adapter.jdbc.access.machines.JdbcApiKeys;
import dev.ats.adapter.jdbc.access.members.JdbcInvitations;
import dev.ats.adapter.jdbc.access.members.JdbcMemberReads;
import dev.ats.adapter.jdbc.access.members.JdbcMembers;
import dev.ats.adapter.jdbc.access.purging.JdbcLeftovers;
import dev.ats.adapter.jdbc.access.registration.JdbcAccountTokens;
import dev.ats.adapter.jdbc.access.registration.JdbcSetUps;
import dev.ats.adapter.jdbc.access.roles.JdbcRoleReads;
import dev.ats.adapter.jdbc.access.roles.JdbcRoles;
import dev.ats.adapter.jdbc.access.sessions.JdbcLogins;
import dev.ats.adapter.jdbc.access.sessions.JdbcSecondFactors;
import dev.ats.adapter.jdbc.access.sessions.JdbcSessionReads;
import dev.ats.adapter.jdbc.access.sessions.JdbcSessions;
import dev.ats.adapter.jdbc.access.teams.JdbcTeamReads;
import dev.ats.adapter.jdbc.access.teams.JdbcTeams;
import dev.ats.adapter.jdbc.audit.JdbcJournalReads;
import dev.ats.adapter.jdbc.candidates.JdbcCandidateTags;
import dev.ats.adapter.jdbc.candidates.JdbcCandidates;
import dev.ats.adapter.jdbc.database.JdbcSettings;
import dev.ats.adapter.jdbc.jobs.JdbcJobReads;
import dev.ats.adapter.jdbc.jobs.JdbcJobs;
import dev.ats.adapter.jdbc.jobs.JdbcSavedJobs;
import dev.ats.adapter.jdbc.kernel.JdbcJournal;
import dev.ats.adapter.jdbc.kernel.JdbcOutbox;
import dev.ats.adapter.jdbc.kernel.JdbcReplies;
import dev.ats.adapter.jdbc.kernel.JdbcUnitsOfWork;
import dev.ats.adapter.jdbc.kernel.Trace;
import dev.ats.adapter.jdbc.messaging.JdbcMailReads;
import dev.ats.adapter.jdbc.messaging.JdbcMails;
import dev.ats.adapter.jdbc.messaging.JdbcQueues;
import dev.ats.adapter.jdbc.messaging.JdbcTellingReads;
import dev.ats.adapter.jdbc.messaging.JdbcTellings;
import dev.ats.adapter.jdbc.organizations.JdbcOrganizationReads;
import dev.ats.adapter.jdbc.organizations.JdbcOrganizations;
import dev.ats.adapter.jdbc.organizations.settings.JdbcAllSettings;
import dev.ats.adapter.jdbc.organizations.tenants.JdbcTenantReads;
import dev.ats.adapter.jdbc.pipeline.JdbcApplicants;
import dev.ats.adapter.jdbc.pipeline.JdbcApplicationReads;
import dev.ats.adapter.jdbc.pipeline.JdbcApplications;
import dev.ats.adapter.jdbc.pipeline.JdbcBreaches;
import dev.ats.adapter.jdbc.pipeline.JdbcBulkReads;
import dev.ats.adapter.jdbc.pipeline.JdbcBulks;
import dev.ats.adapter.jdbc.pipeline.JdbcOpinionReads;
import dev.ats.adapter.jdbc.pipeline.JdbcOpinions;
import dev.ats.adapter.jdbc.pipeline.JdbcPastReads;
import dev.ats.adapter.jdbc.pipeline.JdbcPublishedPipelines;
import dev.ats.adapter.jdbc.pipeline.sla.JdbcSlaReads;
import dev.ats.adapter.jdbc.pipeline.sla.JdbcSlas;
import dev.ats.adapter.jdbc.pipeline.templates.JdbcTemplateReads;
import dev.ats.adapter.jdbc.pipeline.templates.JdbcTemplates;
import dev.ats.adapter.jdbc.search.HibernateBoot;
import dev.ats.adapter.jdbc.search.Searches;
import dev.ats.application.AtsPorts;
import dev.ats.application.access.Passwords;
import dev.ats.application.access.Secrets;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.KernelPorts;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.Mailer;
import dev.ats.application.messaging.listening.Listeners;
import dev.ats.domain.shared.IdSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Every out-port of the product, on PostgreSQL. */
public final class JdbcPorts {

    private JdbcPorts() {}

    /** Begins to boot Hibernate, which is to be on the class path, for the lists; to be closed with the connections. */
    public static Searches searches() {
        // Not a lambda: to link one, Hibernate would have to be there, and here that is yet to be found out.
        return Searches.start(new Supplier<>() {
            @Override
            public SessionFactory get() {
                return HibernateBoot.of(AtsEntities.all());
            }
        });
    }

    /**
     * The ports on a migrated schema, with nobody who listens.
     *
     * @param connections in autocommit mode, as whoever may take on the role of the settings
     * @param searches where lists are searched: {@link #searches}, or {@link Searches#none} where none will be asked for
     * @param mailer who carries mails
     */
    public static AtsPorts of(
            DataSource connections,
            JdbcSettings settings,
            Searches searches,
            Passwords passwords,
            Secrets secrets,
            Mailer mailer,
            Clock clock,
            IdSource ids,
            Observer observer) {
        return of(connections, settings, searches, passwords, secrets, mailer, Listeners.none(), clock, ids, observer);
    }

    /**
     * The ports on a migrated schema.
     *
     * @param connections in autocommit mode, as whoever may take on the role of the settings
     * @param searches where lists are searched: {@link #searches}, or {@link Searches#none} where none will be asked for
     * @param mailer who carries mails
     * @param listeners who hears of what has happened, once {@code Rounds} are started
     */
    public static AtsPorts of(
            DataSource connections,
            JdbcSettings settings,
            Searches searches,
            Passwords passwords,
            Secrets secrets,
            Mailer mailer,
            Listeners listeners,
            Clock clock,
            IdSource ids,
            Observer observer) {
        JdbcUnitsOfWork units = new JdbcUnitsOfWork(connections, settings, Trace.NONE);
        return of(units, units, searches, passwords, secrets, mailer, listeners, clock, ids, observer);
    }

    static AtsPorts of(
            JdbcUnitsOfWork units,
            Searches searches,
            Passwords passwords,
            Secrets secrets,
            Mailer mailer,
            Listeners listeners,
            Clock clock,
            IdSource ids,
            Observer observer) {
        return of(units, units, searches, passwords, secrets, mailer, listeners, clock, ids, observer);
    }

    static AtsPorts of(
            JdbcUnitsOfWork units,
            JdbcUnitsOfWork apart,
            Searches searches,
            Passwords passwords,
            Secrets secrets,
            Mailer mailer,
            Listeners listeners,
            Clock clock,
            IdSource ids,
            Observer observer) {
        JdbcPublishedPipelines pipelines = new JdbcPublishedPipelines(units);
        JdbcTemplates templates = new JdbcTemplates(units);
        JdbcSlaReads slaReads = new JdbcSlaReads(units, pipelines);
        return new AtsPorts(
                new KernelPorts(
                        units, apart, new JdbcJournal(), new JdbcOutbox(), new JdbcReplies(), clock, ids, observer),
                new JdbcAccounts(units),
                new JdbcMemberships(),
                new JdbcStaff(units),
                new JdbcIdentities(units),
                new JdbcCredentials(units),
                new JdbcOperators(),
                passwords,
                secrets,
                new JdbcAccountTokens(units),
                new JdbcSetUps(units),
                new JdbcSessions(units),
                new JdbcSessionReads(units),
                new JdbcSecondFactors(units),
                new JdbcLogins(units),
                new JdbcInvitations(units),
                new JdbcMembers(units),
                new JdbcMemberReads(units),
                new JdbcRoles(units),
                new JdbcRoleReads(units),
                new JdbcTeams(units),
                new JdbcTeamReads(units),
                new JdbcApiKeys(units),
                new JdbcApiKeyReads(units),
                new JdbcExternalIdentities(units),
                new JdbcExternalIdentities(units),
                new JdbcSigningKeys(units),
                new JdbcSigningKeys(units),
                new JdbcLeftovers(),
                new JdbcOrganizations(units),
                new JdbcOrganizationReads(units),
                new JdbcAllSettings(units),
                new JdbcTenantReads(units),
                new JdbcJobs(units),
                new JdbcJobReads(units, searches),
                new JdbcSavedJobs(units),
                new JdbcCandidates(),
                new JdbcCandidateTags(units),
                new JdbcApplicants(units),
                new JdbcApplications(units, pipelines),
                new JdbcApplicationReads(units, pipelines, searches),
                new JdbcOpinions(units),
                new JdbcOpinionReads(units),
                new JdbcSlas(units),
                slaReads,
                new JdbcBreaches(units, slaReads),
                pipelines,
                new JdbcPastReads(units),
                templates,
                templates,
                new JdbcTemplateReads(units),
                new JdbcBulks(units),
                new JdbcBulkReads(units),
                new JdbcJournalReads(units, searches),
                new JdbcMails(units),
                new JdbcMailReads(units),
                mailer,
                new JdbcTellings(units),
                new JdbcTellingReads(units),
                listeners,
                new JdbcQueues(units));
    }
}
