package dev.ats.application.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ats.application.kernel.AuditEntry;
import dev.ats.application.kernel.AuditEntry.Ending;
import dev.ats.domain.access.Permission;
import dev.ats.domain.access.accounts.AccountRegistered;
import dev.ats.domain.organizations.OrganizationFounded;
import dev.ats.domain.organizations.OrganizationKind;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.Event;
import dev.ats.domain.shared.Moment;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Ref;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The journal keeps every entry of a commit, in order, and none of a commit that did not happen. */
public abstract class JournalContract extends PortContract {

    @Test
    void keepsAnEntryAsItWasWritten() {
        World world = newWorld();
        OrganizationId organization = world.organization();
        List<Event> facts = List.of(
                new OrganizationFounded(organization, OrganizationKind.EMPLOYER),
                new AccountRegistered(new AccountId(UUID.randomUUID())));
        AuditEntry entry = entry(organization, Ending.DONE, facts);

        append(world, entry);

        assertThat(inspection().journal(organization))
                .containsExactly(new Inspection.Entry(
                        entry.id(),
                        entry.by(),
                        entry.action(),
                        entry.object(),
                        Ending.DONE,
                        List.of("OrganizationFounded", "AccountRegistered"),
                        entry.at(),
                        entry.requestId()));
    }

    @Test
    void keepsEntriesInTheOrderTheyWereWritten() {
        World world = newWorld();
        AuditEntry denied = entry(world.organization(), Ending.DENIED, List.of());
        AuditEntry hidden = entry(world.organization(), Ending.HIDDEN, List.of());
        AuditEntry done = entry(world.organization(), Ending.DONE, List.of());

        append(world, denied);
        append(world, hidden);
        append(world, done);

        assertThat(inspection().journal(world.organization()))
                .extracting(Inspection.Entry::ending)
                .containsExactly(Ending.DENIED, Ending.HIDDEN, Ending.DONE);
    }

    @Test
    void keepsTheInstallationsOwn() {
        AuditEntry entry = entry(OrganizationId.INSTALLATION, Ending.DONE, List.of());

        newWorld().save(OrganizationId.INSTALLATION, () -> ports().kernel()
                .journal()
                .saving(entry));

        assertThat(inspection().journal(OrganizationId.INSTALLATION))
                .extracting(Inspection.Entry::id)
                .contains(entry.id());
    }

    @Test
    void refusesAnEntryForAnotherOrganizationThanTheOneEntered() {
        World theirs = newWorld();
        AuditEntry entry = entry(theirs.organization(), Ending.DONE, List.of());

        assertThatThrownBy(() -> append(newWorld(), entry)).isInstanceOf(RuntimeException.class);

        assertThat(inspection().journal(theirs.organization())).isEmpty();
    }

    private void append(World world, AuditEntry entry) {
        world.save(() -> ports().kernel().journal().saving(entry));
    }

    private static AuditEntry entry(OrganizationId organization, Ending ending, List<Event> facts) {
        Moment moment = World.moment();
        return new AuditEntry(
                UUID.randomUUID(),
                organization,
                moment.by(),
                Permission.JOB_CREATE,
                Ref.to(organization),
                ending,
                facts,
                moment.at(),
                "request-1");
    }
}
