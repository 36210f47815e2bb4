package dev.ats.application.testkit;

import dev.ats.application.AtsPorts;
import dev.ats.application.kernel.Clock;
import dev.ats.application.kernel.KernelPorts;
import dev.ats.application.kernel.Observer;
import dev.ats.application.messaging.listening.Listener;
import dev.ats.application.testkit.contract.Inspection;
import dev.ats.domain.shared.IdSource;
import java.util.List;

/** Every port of the product on one store in memory. */
public final class InMemoryPorts {
    private final AtsPorts ports;
    private final Inspection inspection;

    private InMemoryPorts(AtsPorts ports, Inspection inspection) {
        this.ports = ports;
        this.inspection = inspection;
    }

    /** Ports on a new, empty store. */
    public static InMemoryPorts of(Clock clock, IdSource ids, Observer observer) {
        return of(clock, ids, observer, List.of());
    }

    /** The same, with these listeners. */
    static InMemoryPorts of(Clock clock, IdSource ids, Observer observer, List<Listener> listeners) {
        InMemoryStore store = new InMemoryStore();
        KernelPorts kernel = new KernelPorts(
                new InMemoryUnitsOfWork(store),
                new InMemoryJournal(),
                new InMemoryOutbox(),
                new InMemoryReplies(),
                clock,
                ids,
                observer);
        InMemoryOrganizations organizations = new InMemoryOrganizations(store);
        InMemoryTeams teams = new InMemoryTeams(store);
        InMemoryExternalIdentities external = new InMemoryExternalIdentities(store);
        InMemoryApiKeys apiKeys = new InMemoryApiKeys(store);
        InMemoryRoles roles = new InMemoryRoles(store);
        InMemorySigningKeys keys = new InMemorySigningKeys(store);
        InMemorySlas slas = new InMemorySlas(store);
        InMemoryBulks bulks = new InMemoryBulks(store);
        InMemoryTellings tellings = new InMemoryTellings(store);
        InMemoryTemplates templates = new InMemoryTemplates(store);
        AtsPorts ports = new AtsPorts(
                kernel,
                new InMemoryAccounts(store),
                new InMemoryMemberships(),
                new InMemoryStaff(store),
                new InMemoryIdentities(store),
                new InMemoryCredentials(store),
                new InMemoryOperators(),
                new FastPasswords(),
                new CountingSecrets(),
                new InMemoryAccountTokens(store),
                new InMemorySetUps(store),
                new InMemorySessions(store),
                new InMemorySessionReads(store),
                new InMemorySecondFactors(store),
                new InMemoryLogins(store),
                new InMemoryInvitations(store),
                new InMemoryMembers(store),
                new InMemoryMemberReads(store),
                roles,
                roles,
                teams,
                teams,
                apiKeys,
                apiKeys,
                external,
                external,
                keys,
                keys,
                new InMemoryLeftovers(),
                organizations,
                organizations,
                new InMemoryAllSettings(store),
                organizations,
                new InMemoryJobs(store),
                new InMemoryJobReads(store),
                new InMemorySavedJobs(store),
                new InMemoryCandidates(),
                new InMemoryCandidateTags(store),
                new InMemoryApplicants(store),
                new InMemoryApplications(store),
                new InMemoryApplicationReads(store),
                new InMemoryOpinions(store),
                new InMemoryOpinionReads(store),
                slas,
                slas,
                new InMemoryBreaches(store, slas),
                templates,
                new InMemoryPastReads(store),
                templates,
                templates,
                templates,
                bulks,
                bulks,
                new InMemoryJournalReads(store),
                new InMemoryMails(store),
                new InMemoryMailReads(store),
                new InMemoryMailer(),
                tellings,
                tellings,
                new InMemoryListeners(listeners),
                new InMemoryQueues(store));
        return new InMemoryPorts(ports, new InMemoryInspection(store));
    }

    /** The ports. */
    public AtsPorts ports() {
        return ports;
    }

    /** Shows what has been written through them. */
    public Inspection inspection() {
        return inspection;
    }
}
