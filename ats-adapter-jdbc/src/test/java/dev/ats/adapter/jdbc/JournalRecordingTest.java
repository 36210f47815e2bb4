package dev.ats.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ats.adapter.jdbc.testkit.AtsDatabase;
import dev.ats.application.AtsAssembly;
import dev.ats.application.audit.AuditUseCases;
import dev.ats.application.audit.ExportJournal;
import dev.ats.application.audit.JournalFilter;
import dev.ats.application.audit.ReadJournal;
import dev.ats.application.kernel.Paging;
import dev.ats.domain.access.Actor;
import dev.ats.domain.access.BuiltInRoles;
import dev.ats.domain.access.RoleName;
import dev.ats.domain.shared.AccountId;
import dev.ats.domain.shared.OrganizationId;
import dev.ats.domain.shared.Outcome;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A journal that can be read but not written is not shown to anybody. */
class JournalRecordingTest {

    @AutoClose
    private final AtsDatabase database = AtsDatabase.create();

    private final AuditUseCases audit = AtsAssembly.of(
                    database.ports(() -> Instant.parse("2026-01-01T09:00:00Z"), AtsDatabase.ids()))
            .audit();
    private final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    private final Actor admin = new Actor.Member(
            new AccountId(UUID.randomUUID()),
            organization,
            BuiltInRoles.grantsOf(Set.of(new RoleName("admin"))),
            Set.of());

    @Test
    void givesNoAnswerThatCannotBeRecorded() {
        Jdbi.create(database.owner().unpooled()).useTransaction(owner -> {
            owner.execute("lock table ats.audit_entries in share mode");

            assertThat(codeOf(read())).isEqualTo("unavailable");
            assertThat(codeOf(export())).isEqualTo("unavailable");
        });

        assertThat(database.inspection().journal(organization)).isEmpty();
        assertThat(codeOf(read())).isEqualTo("done");
        assertThat(codeOf(export())).isEqualTo("done");
        assertThat(database.inspection().journal(organization))
                .extracting(entry -> entry.facts().get(0))
                .containsExactly("JournalRead", "JournalExported");
    }

    private Outcome<?> read() {
        return audit.read().ask(admin, new ReadJournal(organization, JournalFilter.ALL, Paging.FIRST));
    }

    private Outcome<?> export() {
        return audit.export().ask(admin, new ExportJournal(organization, JournalFilter.ALL));
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.<String>fold(answer -> "done", refusal -> refusal.code());
    }
}
